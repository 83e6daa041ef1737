import type { OrderEvent } from '../../../order/event/order-event.js'
import { eventTypeIn } from '../../../order/event/read-event.js'
import type { Refusal } from '../../../refusal/refusal.js'
import { refuseOrder } from '../../../refusal/refuse-order.js'
import { Err, type Result } from '../../../result.js'
import { attempt } from '../../../shape/attempt.js'
import { isRecord } from '../../../shape/is-record.js'
import { claimToStop } from '../claim/claim-to-stop.js'
import type { KeptOrder } from '../kept-order.js'
import { readKept } from '../read-kept.js'
import { decideOfKept } from './decide-of-kept.js'
import { keptAfterEvent } from './kept-after-event.js'
import type { KeptDecision } from './kept-decision.js'

/**
 * `decide` for a kept order: the same decision, and what to keep from now on. Use it to record what was done in
 * makeshop, or found in NP's console. Never throws.
 *
 * It differs from `decide` in six cases:
 *
 * - A cancel in 審査待ち(準備中), while NP holds nothing yet, opens `cancel_in_np_console`. The link may have sent the
 *   order since it was seen, as `observeKeptRow` assumes too (READ-08).
 * - A cancel or another payment method in 要確認, of which NP held nothing, opens `check_np_console`: a correction that
 *   isn't on record may have had NP take the order on, as `observeKeptRow` assumes too (READ-08).
 * - An override to the status that the order has, from before it was first seen so, is a doubt about the sync: what was
 *   seen is the override, which says nothing of NP (READ-01, SYNC-02). So is one to 審査OK or a report, whenever it was:
 *   another status was shown before it, of which nothing is on record. `decide` takes both for overrides that changed
 *   nothing. So record it once: where the status was confirmed since, it has to be confirmed once more.
 * - `statusSince` never goes back by a correction: of one that is recorded late, or twice, it isn't known what of the
 *   order is newer, and an approval from before it would let the goods leave (LINK-06).
 * - 未配送 of an order that isn't known as 配送完了 says that it was, and so that goods have left (`goodsHaveLeft`), though
 *   it changes nothing of the order (READ-09).
 * - A confirmation of a status to which only an edit leads, such as 審査中, makes a wiz invoice stale that was printed
 *   before it (READ-11).
 *
 * After a confirmation (`sync.confirmed`) the gate holds until the order is seen once more: what led to the doubt, such
 * as 返送 or a row that can't be read, may still be so (READ-21). If makeshop alone shows 審査OK, a report or 審査NG, set
 * what you confirm there first: what it still shows doubts the order again (SYNC-02).
 *
 * @param kept - the order as it is kept
 * @param event - what happened; `at` is an ISO 8601 instant
 * @returns `Ok` with the decision, or `Err` with the refusal; then keep what you kept before, or, if it was done all
 *   the same, what `keepDespiteRefusal` says
 *
 * @example
 * ```ts
 * const decision = decideKept(kept, { type: 'delivery.reverted', at: '2026-04-02T11:00:00+09:00' })
 * if (decision.ok) store(decision.val.kept)
 * else console.log(explainAnswer(decision.val))
 * ```
 *
 * @category Kept orders
 */
export function decideKept(kept: KeptOrder, event: OrderEvent): Result<KeptDecision, Refusal> {
  const known = readKept(kept)
  if (typeof known === 'string') return Err(refuseOrder(known, eventTypeIn(event)))
  return attempt(
    () => {
      const read = isRecord(event) ? { ...event } : event
      return decideOfKept(known.order, read).map((decision) => {
        const after = keptAfterEvent(known, read, decision)
        return { ...decision, kept: after, parcelToStop: claimToStop(after) }
      })
    },
    () => Err(refuseOrder('event', null)),
  )
}
