import type { Order } from '../order/order.js'
import { namesCarrierBeyondLink } from '../parsing/names-carrier-beyond-link.js'
import { isLeftToPerson } from './is-left-to-person.js'

/**
 * The text of the carrier outside the 14 by which an order came into 要確認 (READ-06): its problem then names that text
 * and no code of NP's. `null` for any other order.
 */
export function carrierBeyondLink(order: Order): string | null {
  const { problem, shipment } = order
  if (problem === null || problem.stage !== 'shipment' || shipment !== null) return null
  const [text, ...others] = problem.codes
  if (text === undefined || others.length > 0) return null
  return isLeftToPerson(order) || namesCarrierBeyondLink(text) ? text : null
}
