import { mayBeNpCode } from '../../../np-code/may-be-np-code.js'
import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { carrierBeyondLink } from '../../order-state/carrier-beyond-link.js'
import { isOfShipment } from '../../order-state/is-of-shipment.js'

/**
 * The carrier's text by which an order came into 要確認, to be corrected. Once 未配送 has settled what told that a name
 * which nobody knows is one, its form has to do: carrier and slip are corrected then, whatever it is (SHIP-05,
 * READ-09).
 */
export function carrierToCorrect(order: Order): string | null {
  const [text = null, ...others] = order.problem?.codes ?? NONE
  const isBack = order.paymentStatus === 'needs_attention' && order.deliveryStatus === 'not_shipped'
  const isName = text !== null && others.length === 0 && isOfShipment(order) && !mayBeNpCode(text)
  return isBack && isName ? text : carrierBeyondLink(order)
}
