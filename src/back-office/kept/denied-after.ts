import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'
import { corrects } from './corrects.js'
import { isOfNow } from './is-of-now.js'
import type { KeptOrder } from './kept-order.js'

/**
 * Whether, after an event that was accepted, an approval that makeshop shows may be what somebody denied (READ-21).
 *
 * A confirmation without an approval denies it: nobody saw what makeshop shows now, even if the order was known so. Not
 * where it changed nothing, was recorded late, and makeshop was seen since. What is recorded as done in makeshop after
 * it, a correction or another display, says that makeshop doesn't show that any more (CORR-02, SYNC-01).
 */
export function deniedAfter(kept: KeptOrder, event: OrderEvent, after: Order, isChanged: boolean): boolean {
  if (impliesApproval(after.paymentStatus)) return false
  const { type, at } = event
  if (type === 'sync.confirmed') return isChanged || kept.approvalDenied || !isSeenSince(kept, at)
  const isDoneInMakeshop = type === 'status.overridden' || corrects(event)
  return kept.approvalDenied && !(isDoneInMakeshop && isOfNow(kept, at))
}

function isSeenSince({ lastSeenAt }: KeptOrder, at: string): boolean {
  return lastSeenAt !== null && Date.parse(lastSeenAt) > Date.parse(at)
}
