import type { NpStatus } from '../reconciliation/np-state.js'
import type { ListedTransaction } from './listed-transaction.js'

/**
 * What is known of one transaction by all that a list says of it: what was seen last counts. Of the same time, the same status
 * is one with whatever codes any has, and another status makes two of it.
 */
export function merged(said: readonly ListedTransaction[]): readonly ListedTransaction[] {
  const last = said.reduce((time, each) => Math.max(time, timeOf(each)), Number.NEGATIVE_INFINITY)
  const byStatus = new Map<NpStatus, ListedTransaction[]>()
  for (const each of said) {
    if (timeOf(each) < last) continue
    const same = byStatus.get(each.status)
    if (same === undefined) byStatus.set(each.status, [each])
    else same.push(each)
  }
  return [...byStatus.values()].flatMap(asOne)
}

function asOne(same: readonly ListedTransaction[]): readonly ListedTransaction[] {
  const [first] = same
  if (first === undefined || same.length === 1) return same
  const codes = [...new Set(same.flatMap((each) => each.codes ?? []))]
  return [{ ...first, codes: codes.length === 0 ? first.codes : codes }]
}

function timeOf({ at }: ListedTransaction): number {
  return Date.parse(at)
}
