import type { Order } from '../../order/order.js'
import { namesCarrierBeyondLink } from '../../parsing/names-carrier-beyond-link.js'
import { awaitsReportByHand } from './awaits-report-by-hand.js'

/**
 * The name of the unsupported carrier by which an order came into 要確認 (SHIP-04, READ-06): its problem then has that
 * text, as it was typed, and no code of NP's. `null` for any other order.
 */
export function carrierBeyondLink(order: Order): string | null {
  const { problem, shipment } = order
  if (problem?.stage !== 'shipment' || shipment !== null) return null
  const [text, ...others] = problem.codes
  if (text === undefined || others.length > 0) return null
  return awaitsReportByHand(order) || namesCarrierBeyondLink(text) ? text : null
}
