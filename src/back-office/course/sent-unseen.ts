import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'

/**
 * What the link may have done by itself since an order was seen in 審査待ち(準備中): it sends within minutes (LINK-06).
 * A cancel comes behind that, so that NP's console is looked at too (FLOW-01, READ-08). Of any other order nothing:
 * what it left to a person, a person has to have recorded.
 *
 * @param at - when the order was cancelled: ISO 8601 instant
 */
export function sentUnseen(
  { closed, paymentStatus, syncTrust, npTransaction }: Order,
  at: string,
): readonly OrderEvent[] {
  const isAboutToBeSent = closed === null && paymentStatus === 'screening_preparing' && syncTrust === 'linked'
  const isNothingSent = npTransaction.state === 'none' || npTransaction.state === 'rejected'
  return isAboutToBeSent && isNothingSent ? [{ type: 'screening.requested', at }] : []
}
