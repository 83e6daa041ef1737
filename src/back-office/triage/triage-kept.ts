import type { Violation } from '../../refusal/violation.js'
import type { Result } from '../../result.js'
import type { KnownOrUnreadable } from '../kept/known-order.js'
import type { TriageReport } from './list/triage-report.js'
import { sortAll } from './sort-all.js'
import type { SomeTriageThresholds } from './thresholds/triage-thresholds.js'

/**
 * {@link triage} for kept orders. Never throws. It differs from `triage` in these cases:
 *
 * - An order whose goods left before, and that is 未配送 again, stands on `shipped_not_reported` (`goods_left_before`)
 *   and not with what may ship (READ-09). So does an order whose parcel is claimed. A doubt comes before both.
 * - A claimed parcel that is to be stopped comes before all but a doubt (`approval_taken_back`, SHIP-01).
 * - An approval that was denied stands on `sync_suspect` (`confirmed_otherwise`, READ-21), as an order in doubt does,
 *   and not with what may ship or is to be reported. A claimed parcel of it is to be stopped beside that.
 *
 * It sorts by what is known, not by what was seen today: `parcelGate` says what ships.
 *
 * @param kept - any orders as they are kept; why one isn't kept (`WhyNotKept`) is passed over, and what is no kept
 *   order is counted as unread (READ-24)
 * @param now - the time at which ages are taken: ISO 8601 instant
 * @param thresholds - what is left out is taken from `DEFAULT_TRIAGE_THRESHOLDS`
 * @returns `Ok` with the lists, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const sorted = triageKept(orders.values(), '2026-04-03T09:00:00+09:00')
 * if (sorted.ok) for (const { list, count } of sorted.val.lists) console.log(list, count)
 * ```
 *
 * @category Triage
 */
export function triageKept(
  kept: Iterable<KnownOrUnreadable>,
  now: string,
  thresholds?: SomeTriageThresholds | null,
): Result<TriageReport, Violation<'malformed'>> {
  return sortAll('kept', kept, now, thresholds, ({ addKept }) => addKept)
}
