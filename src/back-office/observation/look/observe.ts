import type { Order } from '../../../order/order.js'
import { orderFault } from '../../../order/order-fault.js'
import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, Ok, type Result } from '../../../result.js'
import { orMalformed } from '../../answer/or-malformed.js'
import type { Observation } from '../observation.js'
import { readShown } from '../shown/read-shown.js'
import type { ShownOrder } from '../shown/shown-order.js'
import type { ObserveOptions } from './observe-options.js'
import { readObserveOptions } from './read-observe-options.js'
import { shownObservation } from './shown-observation.js'

/**
 * Compares an order as you knew it with what makeshop shows of it now: says what must have happened, and returns the
 * order as it is now. If you keep orders from day to day, use `observeKept` instead.
 *
 * Exports and polls don't show every status in between. So the shortest course of events that the lifecycle allows
 * counts; of several as short, the one with the fewest acts of an operator. An approval is part of it only if one is
 * shown: by the status or, in 要確認, 審査保留 and 審査NG, by 入金完了 that wasn't there before.
 *
 * The order becomes `suspect`, and `toConfirm` says what somebody has to confirm (READ-21), if
 *
 * - no course leads to what is shown;
 * - goods that have left would be free to leave a second time by something that nobody saw;
 * - 審査OK is shown of an order whose report is on record;
 * - a report is shown beside 未配送, and none was on record;
 * - in 審査中 or later another NP取引ID is shown than is known, and no request that nobody saw explains it (READ-15);
 * - 審査OK, a report or 審査NG is shown, and may be what somebody denied by a confirmation (`approvalDenied`,
 *   `reportDenied`); or
 * - 審査NG follows 審査OK, or the correction of an order that was approved, and nobody saw a reason of NP's.
 *
 * What was seen before the status that is known, or before `lastKnownAt`, changes nothing, with two exceptions: beside
 * the same status, 配送完了 says that the goods have left, and is taken over; and 審査NG that was shown since the order
 * came to 審査OK makes it `suspect`. If what was shown since the order came to its status tells of an edit, that is said
 * (`edited_meanwhile`), and `next` has nothing for a parcel.
 *
 * What is shown may lag behind by minutes (LINK-06):
 *
 * - Observe an order in the order of `at`, and keep `lastKnownAt` beside it. 配送完了 that leaves an order in 審査OK
 *   isn't dated: an export from before it would make it 未配送 again, and the goods could leave twice.
 * - After a confirmation without an approval give `approvalDenied`, or what was denied by it may ship; after one
 *   without a report `reportDenied`, or nobody may report what left.
 * - For ten minutes after a correction an approval that is shown counts as the old one. So does 審査OK after a 配送完了
 *   that NP is told of.
 *
 * Never throws.
 *
 * @param order - the order as it was known
 * @param shown - the order as makeshop shows it, and when that was seen
 * @param options - what is kept beside the order: `lastKnownAt` and, after a confirmation, `approvalDenied` or
 * `reportDenied`
 * @returns `Ok` with the observation, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const seen = observe(order, { paymentStatus: '審査OK', at: '2026-04-01T10:00:00+09:00' }, { lastKnownAt })
 * if (seen.ok) save(seen.val.order) // seen.val.course: ['screening.accepted', 'screening.approved']
 * ```
 *
 * @category Back office
 */
export function observe(
  order: Order,
  shown: ShownOrder,
  options?: ObserveOptions | null,
): Result<Observation, Violation<'malformed'>> {
  const fault = orderFault(order)
  if (fault !== null) return Err(malformed(fault))
  const reading = readShown(shown)
  if (typeof reading === 'string') return Err(malformed(reading))
  const kept = readObserveOptions(options ?? {})
  if (typeof kept === 'string') return Err(malformed(kept))
  return orMalformed('order', () => Ok(shownObservation(order, reading, kept)))
}
