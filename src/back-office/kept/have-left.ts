import { isSaidOfReport } from '../../np-code/is-said-of-report.js'
import type { Order } from '../../order/order.js'
import { isOfReport } from '../../status/is-of-report.js'

/**
 * Whether the goods of an order have left, as far as it says so itself: by its statuses, or because a shipment of it was refused, which
 * is still on record after 未配送 (SHIP-05).
 */
export function haveLeft({ deliveryStatus, paymentStatus, problem }: Order): boolean {
  if (deliveryStatus === 'shipped' || isOfReport(paymentStatus)) return true
  return problem !== null && (problem.stage === 'shipment' || problem.codes.some(isSaidOfReport))
}
