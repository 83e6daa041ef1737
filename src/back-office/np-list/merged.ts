import type { NpStatus } from '../reconciliation/np-state.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * What is known of one transaction by all that a list says of it: what was seen last counts. Of the same time, the same status
 * is one with whatever codes any has, and another status makes two of it.
 */
export function merged(said: readonly SeenTransaction[]): readonly SeenTransaction[] {
  const last = said.reduce((time, each) => Math.max(time, timeOf(each)), Number.NEGATIVE_INFINITY)
  const byStatus = new Map<NpStatus, { readonly first: SeenTransaction; readonly codes: Set<string> }>()
  for (const each of said) {
    if (timeOf(each) < last) continue
    const same = byStatus.get(each.status) ?? { first: each, codes: new Set() }
    for (const code of each.codes ?? []) same.codes.add(code)
    byStatus.set(each.status, same)
  }
  return [...byStatus.values()].map(({ first, codes }) => ({
    ...first,
    codes: codes.size === 0 ? first.codes : [...codes],
  }))
}

function timeOf({ at }: SeenTransaction): number {
  return Date.parse(at)
}
