import type { OrderEvent } from '../../../order/event/order-event.js'
import { eventTypeIn } from '../../../order/event/read-event.js'
import type { Refusal } from '../../../refusal/refusal.js'
import { refuseOrder } from '../../../refusal/refuse-order.js'
import { Err, type Result } from '../../../result.js'
import { attempt } from '../../../shape/attempt.js'
import { isRecord } from '../../../shape/is-record.js'
import { claimSaid } from '../claim/claim-said.js'
import type { KeptOrder } from '../kept-order.js'
import { readKept } from '../read-kept.js'
import { decideOfKept } from './decide-of-kept.js'
import { keptAfterEvent } from './kept-after-event.js'
import type { KeptDecision } from './kept-decision.js'

/**
 * `decide` for a kept order: the same decision, and what to keep from now on. Use it to record what was done in
 * makeshop, or found in NP's console. Never throws.
 *
 * It differs from `decide` in seven cases:
 *
 * - A cancel in 審査待ち(準備中), while NP holds nothing yet, opens `cancel_in_np_console`. The link may have sent the
 *   order since it was seen, as `observeKeptRow` assumes too (READ-08).
 * - A cancel or another payment method in 要確認, while NP is known to hold nothing, opens `check_np_console`: by a
 *   correction that isn't on record NP may have taken the order on, as `observeKeptRow` assumes too (READ-08).
 * - An override to the status that the order has is a doubt about the sync, if it is from before the order was first
 *   seen so: what was seen is the override, which says nothing of NP (READ-01, SYNC-02). An override to 審査OK or a
 *   report is a doubt whenever it was: makeshop showed another status before it, which isn't on record. `decide` takes
 *   both for overrides that changed nothing. Record each once: if the status was confirmed since, it has to be
 *   confirmed once more.
 * - A correction never sets `statusSince` back. If it is recorded late, or twice, the order may know something newer,
 *   and an approval from before the correction would let the goods leave (LINK-06).
 * - A correction settles the look into NP's console that an edit left which was made before it and refused
 *   (`keepDespiteRefusal`): NP screens the order anew (CORR-03).
 * - 未配送 says that the goods had left (`goodsHaveLeft`), even if 配送完了 isn't on record and nothing of the order
 *   changes (READ-09).
 * - A confirmation of a status to which only an edit leads, such as 審査中, makes a wiz invoice stale that was printed
 *   before it (READ-11).
 *
 * After a confirmation (`sync.confirmed`) that changes something, as one does that settles a doubt, the gate holds
 * until the order is seen once more: what led to the doubt, such as 返送 or a row that can't be read, may still be so
 * (READ-21). If makeshop alone shows 審査OK, a report or 審査NG, set what you confirm there first: what it still shows
 * doubts the order again (SYNC-02).
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
      return decideOfKept(known, read).map((decision) => {
        const after = keptAfterEvent(known, read, decision)
        return { ...decision, kept: after, parcelToStop: claimSaid(known, after) }
      })
    },
    () => Err(refuseOrder('event', null)),
  )
}
