import { decide } from '../../../lifecycle/decide.js'
import { decideBehind } from '../../../lifecycle/decide-behind.js'
import { decideWithInvoice } from '../../../lifecycle/decide-with-invoice.js'
import type { Decision } from '../../../lifecycle/decision.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import { eventTypeIn } from '../../../order/event/read-event.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import type { Refusal } from '../../../refusal/refusal.js'
import { refuseOrder } from '../../../refusal/refuse-order.js'
import { Err, type Result } from '../../../result.js'
import { attempt } from '../../../shape/attempt.js'
import { isRecord } from '../../../shape/is-record.js'
import { NONE } from '../../../shape/none.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { Finding } from '../../answer/finding.js'
import { sentUnseen } from '../../course/sent-unseen.js'
import { takenOnUnseen } from '../../course/taken-on-unseen.js'
import { claimToStop } from '../claim/claim-to-stop.js'
import { claimedAfter } from '../claim/claimed-after.js'
import { deniedAfter } from '../denial/denied-after.js'
import { corrects } from '../event/corrects.js'
import type { KeptOrder } from '../kept-order.js'
import { laterOf } from '../later-of.js'
import { readKept } from '../read-kept.js'

/**
 * What an accepted event led to, and what to keep from now on.
 *
 * @category Kept orders
 */
export interface KeptDecision extends Decision {
  /**
   * The order as it is now, as plain data. When nothing changed, it is the very same object only if the library made
   * it: `changed` tells, of one that was restored as well.
   */
  readonly order: Order
  /** What to keep from now on; its `order` is that of the decision. */
  readonly kept: KeptOrder
  /**
   * Set if the parcel is claimed and isn't to leave any more, as after a cancel, as long as the claim stands: have it
   * stopped at once. `detail` names the claim; `explainAnswer` words it.
   */
  readonly parcelToStop: Finding<'claimed_parcel_to_stop'> | null
}

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
 * as 返送 or a row that can't be read, may still be so (READ-21). If the status that is confirmed implies no approval,
 * and makeshop shows 審査OK, set it there first: 審査OK that is still shown doubts the order again (SYNC-02).
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
      return decisionOn(known.order, read).map((decision) => {
        const after = keptAfter(known, read, decision)
        return { ...decision, kept: after, parcelToStop: claimToStop(after) }
      })
    },
    () => Err(refuseOrder('event', null)),
  )
}

/** What `decide` says; of an end, after what may have happened unseen. */
function decisionOn(order: Order, event: OrderEvent): Result<Decision, Refusal> {
  const decision = decideWithInvoice(order, event)
  if (!decision.ok) return decision
  if (corrects(event)) return decide(order, { ...event, at: laterOf(order.statusSince, event.at) })
  const unseen = unseenBefore(order, event)
  if (unseen.length > 0) return decideBehind(order, unseen, event)
  return setsWhatIsKnown(order, event, decision.val)
    ? decide(order, { type: 'sync.doubted', reason: 'other', at: event.at })
    : decision
}

/** What the link or NP may have done before an order ended, since it was last seen. */
function unseenBefore(order: Order, { type, at }: OrderEvent): readonly OrderEvent[] {
  if (type === 'order.cancelled') return [...sentUnseen(order, at), ...takenOnUnseen(order, at)]
  return type === 'paymentMethod.changed' ? takenOnUnseen(order, at) : NONE
}

/** Whether an override set what the order is known as, and that can't be NP's word, or needn't be. */
function setsWhatIsKnown(order: Order, { type, at }: OrderEvent, { changed }: Decision): boolean {
  if (type !== 'status.overridden' || changed) return false
  return isFromBefore(order, at) || impliesApproval(order.paymentStatus)
}

/** Whether the order came to its 決済ステータス at that time or later, as far as that is known. */
function isFromBefore({ statusSince }: Order, at: string): boolean {
  return Date.parse(at) <= Date.parse(statusSince)
}

/**
 * 配送ステータス, a doubt and a 決済ステータス that is set by hand are dated by what is recorded of them, as a correction
 * is: whatever is seen was made before or after that (LINK-06, READ-21, SYNC-01).
 */
const DATED: readonly OrderEvent['type'][] = [
  'delivery.completed',
  'delivery.reverted',
  'sync.doubted',
  'status.overridden',
]

function keptAfter(kept: KeptOrder, event: OrderEvent, { order, changed }: Decision): KeptOrder {
  const { type, at } = event
  const approvalDenied = deniedAfter(kept, event, order, changed)
  // Where the status stays, nothing else says since when the display isn't to be believed.
  const denies = type === 'sync.confirmed' && approvalDenied && !impliesApproval(order.paymentStatus)
  const isDated = DATED.includes(type) || corrects(event) || denies
  return claimedAfter(kept, {
    order,
    lastKnownAt: isDated ? laterOf(kept.lastKnownAt, at) : kept.lastKnownAt,
    lastSeenAt: type === 'sync.confirmed' && changed ? null : kept.lastSeenAt,
    approvalDenied,
    // 未配送 is set behind 配送完了, whether that is on record or not.
    goodsHaveLeft: kept.goodsHaveLeft || type === 'delivery.reverted' || haveLeft(kept.order) || haveLeft(order),
    parcelClaim: kept.parcelClaim,
  })
}
