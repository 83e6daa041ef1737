import type { Order } from '../../../order/order.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { Understood } from '../shown/understood.js'

/**
 * Whether 審査OK is shown of an order whose report was under way: 配送完了 may not have been linked after all
 * (SHIP-11), and NP may have been told all the same. A refusal, a correction and a new approval are more than one look
 * can tell.
 */
export function losesReport(order: Order, { paymentStatus }: Understood): boolean {
  return isOfReport(order.paymentStatus) && paymentStatus === 'screening_approved'
}
