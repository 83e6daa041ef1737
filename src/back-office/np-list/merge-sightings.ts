import type { NpStatus } from '../reconciliation/np-state/np-state.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * Brings together what a list says of one transaction: only what was seen last counts. Where that was said several
 * times, entries of the same status become one that has the codes of all; those of different statuses stay apart.
 */
export function mergeSightings(sightings: readonly SeenTransaction[]): readonly SeenTransaction[] {
  const last = sightings.reduce((time, each) => Math.max(time, timeOf(each)), Number.NEGATIVE_INFINITY)
  const byStatus = new Map<NpStatus, { readonly first: SeenTransaction; readonly codes: Set<string> }>()
  for (const each of sightings) {
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
