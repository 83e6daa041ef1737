import type { Order } from '../../order/order.js'
import { awaitsReportByHand } from './awaits-report-by-hand.js'
import { isToBeCompletedAgain } from './is-to-be-completed-again.js'

/**
 * Whether goods left in 審査OK, and nothing is open to have them reported: a person recorded it as done, or they had
 * left before NP approved. 配送完了 once more may tell NP of one parcel twice (READ-05, READ-06).
 */
export function isUnaccounted(order: Order): boolean {
  const { paymentStatus, deliveryStatus } = order
  if (paymentStatus !== 'screening_approved' || deliveryStatus === 'not_shipped') return false
  return !isToBeCompletedAgain(order) && !awaitsReportByHand(order)
}
