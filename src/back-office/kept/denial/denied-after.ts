import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { corrects } from '../event/corrects.js'
import { isOfNow } from '../is-of-now.js'
import { isSeenSince } from '../is-seen-since.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * Whether, after an event that was accepted, an approval that makeshop shows may be what somebody denied (READ-21).
 *
 * A confirmation without an approval denies it: nobody saw what makeshop shows now, even if the order was known so. Not
 * where it changed nothing, was recorded late, and makeshop was seen since.
 *
 * A confirmation of an approval that settles a doubt ends it, however it is dated: a look since may have led to that
 * doubt. So do NP's approval of after it, confirmed or recorded, and what is recorded as done in makeshop after it, a
 * correction or another display without an approval: makeshop doesn't show any more what was denied (CORR-02, SYNC-01).
 * What of these is dated before what is known may be what was denied since (LINK-06).
 */
export function deniedAfter(kept: KeptOrder, event: OrderEvent, after: Order, isChanged: boolean): boolean {
  const { type, at } = event
  const isApproved = impliesApproval(after.paymentStatus)
  if (type === 'sync.confirmed') {
    if (!isApproved) return isChanged || kept.approvalDenied || !isSeenSince(kept, at)
    if (isChanged) return false
  }
  const isDoneInMakeshop = corrects(event) || (type === 'status.overridden' && !isApproved)
  const endsDenial = isDoneInMakeshop || NP_APPROVES.includes(type)
  return kept.approvalDenied && !(endsDenial && isOfNow(kept, at))
}

/** By these NP says that it approved the order. */
const NP_APPROVES: readonly OrderEvent['type'][] = ['screening.approved', 'shipment.reported', 'sync.confirmed']
