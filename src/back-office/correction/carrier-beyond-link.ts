import type { Order } from '../../order/order.js'
import { namesCarrierBeyondLink } from '../../parsing/names-carrier-beyond-link.js'

/**
 * The text of the carrier outside the 14 by which an order came into 要確認 (READ-06): its problem then names that text
 * and no code of NP's. `null` for any other order.
 */
export function carrierBeyondLink({ problem, shipment, openFollowUps }: Order): string | null {
  if (problem === null || problem.stage !== 'shipment' || shipment !== null) return null
  const [text, ...others] = problem.codes
  if (text === undefined || others.length > 0) return null
  const isLeftToPerson = openFollowUps.some(
    (kind) => kind === 'report_in_np_console' || kind === 'ask_np_shipping_option',
  )
  return isLeftToPerson || namesCarrierBeyondLink(text) ? text : null
}
