import type { Order } from '../../order/order.js'
import type { Violation } from '../../refusal/violation.js'
import type { Result } from '../../result.js'
import type { TriageReport } from './list/triage-report.js'
import { sortAll } from './sort-all.js'
import type { SomeTriageThresholds } from './thresholds/triage-thresholds.js'

/**
 * Sorts any number of orders into work lists, in one pass: what to correct, ship, wait for, look up. If you keep orders
 * from day to day, use `triageKept` instead.
 *
 * Every order stands on exactly one list, and the counts add up. Each list keeps its most urgent items, so memory is
 * bounded however many orders there are. It doesn't look for orders that come twice.
 *
 * Never throws. If the orders' own iterator does, the path names how far it came. To keep its error, loop over it
 * yourself with `startTriage`.
 *
 * @param orders - any orders, closed ones too; what is no order is counted as unread (READ-24)
 * @param now - the time at which ages are taken: ISO 8601 instant
 * @param thresholds - what is left out is taken from `DEFAULT_TRIAGE_THRESHOLDS`
 * @returns `Ok` with the lists, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const sorted = triage(orders, '2026-04-01T09:00:00+09:00', { dueWithinMinutes: { approved_not_shipped: 3 * 24 * 60 } })
 * if (sorted.ok) for (const { list, count } of sorted.val.lists) console.log(list, count)
 * ```
 *
 * @category Triage
 */
export function triage(
  orders: Iterable<Order>,
  now: string,
  thresholds?: SomeTriageThresholds | null,
): Result<TriageReport, Violation<'malformed'>> {
  return sortAll('orders', orders, now, thresholds, ({ add }) => add)
}
