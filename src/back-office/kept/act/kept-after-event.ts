import type { Decision } from '../../../lifecycle/decision.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import { haveLeft } from '../../../order/have-left.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { claimedAfter } from '../claim/claimed-after.js'
import { deniedAfter } from '../denial/denied-after.js'
import { reportDeniedAfter } from '../denial/report-denied-after.js'
import { corrects } from '../event/corrects.js'
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
  const reportDenied = reportDeniedAfter(kept, event, order, changed)
  // Where the status stays, nothing else says since when the display isn't to be believed.
  const deniesApproval = approvalDenied && !impliesApproval(order.paymentStatus)
  const hadLeft = kept.goodsHaveLeft || haveLeft(kept.order)
  const denies = type === 'sync.confirmed' && (deniesApproval || (reportDenied && hadLeft && !changed))
  const isDated = DATED.includes(type) || corrects(event) || denies
  return claimedAfter(kept, {
    order,
    lastKnownAt: isDated ? laterOf(kept.lastKnownAt, at) : kept.lastKnownAt,
    lastSeenAt: type === 'sync.confirmed' && changed ? null : kept.lastSeenAt,
    approvalDenied,
    reportDenied,
    // 未配送 is set behind 配送完了, whether that is on record or not.
    goodsHaveLeft: hadLeft || type === 'delivery.reverted' || haveLeft(order),
    parcelClaim: kept.parcelClaim,
  })
}
