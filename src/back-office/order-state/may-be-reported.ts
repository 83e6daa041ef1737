import type { Order } from '../../order/order.js'
import { awaitsReportByHand } from './awaits-report-by-hand.js'
import { isToBeCompletedAgain } from './is-to-be-completed-again.js'
import { isToBeLookedUp } from './is-to-be-looked-up.js'

/**
 * Whether NP may have the report of goods that left, in 要確認 that somebody may have set after it: nothing that
 * happened led there, and no report is known to be still to make (READ-05, READ-06, READ-21), or no code says that NP
 * refused one, and that is still to be looked up (FLOW-04, SYNC-01).
 */
export function mayBeReported(order: Order): boolean {
  const { paymentStatus, deliveryStatus, everApproved, problem } = order
  if (paymentStatus !== 'needs_attention' || deliveryStatus !== 'shipped') return false
  const awaitsReport = awaitsReportByHand(order) || isToBeCompletedAgain(order)
  if (problem === null) return everApproved !== false && !awaitsReport
  return problem.stage === 'shipment' && isToBeLookedUp(order)
}
