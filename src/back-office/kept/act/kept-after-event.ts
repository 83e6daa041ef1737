import type { Decision } from '../../../lifecycle/decision.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { claimedAfter } from '../claim/claimed-after.js'
import { deniedAfter } from '../denial/denied-after.js'
import { corrects } from '../event/corrects.js'
import { isSeenSince } from '../is-seen-since.js'
import type { KeptOrder } from '../kept-order.js'
import { laterOf } from '../later-of.js'

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

/** What is kept after an event that was accepted. */
export function keptAfterEvent(kept: KeptOrder, event: OrderEvent, { order, changed }: Decision): KeptOrder {
  const { type, at } = event
  const approvalDenied = deniedAfter(kept, event, order, changed)
  // Where the status stays, nothing else says since when the display isn't to be believed.
  const denies = type === 'sync.confirmed' && approvalDenied && !impliesApproval(order.paymentStatus)
  const isDated = DATED.includes(type) || corrects(event) || denies
  return claimedAfter(kept, {
    order,
    lastKnownAt: isDated ? laterOf(kept.lastKnownAt, at) : kept.lastKnownAt,
    lastSeenAt: isToBeSeen(kept, event, changed) ? null : kept.lastSeenAt,
    approvalDenied,
    // 未配送 is set behind 配送完了, whether that is on record or not.
    goodsHaveLeft: kept.goodsHaveLeft || type === 'delivery.reverted' || haveLeft(kept.order) || haveLeft(order),
    parcelClaim: kept.parcelClaim,
  })
}

/**
 * Whether makeshop has to be seen once more after a confirmation: what led to the doubt may still be shown (READ-21).
 * So may a report that nobody knows of yet, where the order was known as it was confirmed, and its goods have left.
 */
function isToBeSeen(kept: KeptOrder, { type, at }: OrderEvent, isChanged: boolean): boolean {
  if (type !== 'sync.confirmed') return false
  return isChanged || (lacksReport(kept.order) && !isSeenSince(kept, at))
}

function lacksReport({ deliveryStatus, paymentStatus }: Order): boolean {
  return deliveryStatus === 'shipped' && paymentStatus === 'screening_approved'
}
