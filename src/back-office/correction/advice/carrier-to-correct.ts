import { looksLikeNpCode } from '../../../np-code/looks-like-np-code.js'
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
  const isAlone = text !== null && others.length === 0 && order.deliveryStatus === 'not_shipped'
  return isAlone && isOfShipment(order) && !looksLikeNpCode(text) ? text : carrierBeyondLink(order)
}
