import type { Order } from '../../order/order.js'
import { awaitsReportByHand } from './awaits-report-by-hand.js'
import { isToBeCompletedAgain } from './is-to-be-completed-again.js'
import { isToBeLookedUp } from './is-to-be-looked-up.js'

/**
 * Whether NP may have the report of goods that left, in 要確認 that somebody may have set after it (SYNC-01): no code
 * says what led there, and no report is known to be still to make (READ-05, READ-06, READ-21). A refusal without a code
 * is what a look infers where no more is shown (FLOW-04). With one, only if that is still to be looked up.
 */
export function mayBeReported(order: Order): boolean {
  const { paymentStatus, deliveryStatus, everApproved, problem } = order
  if (paymentStatus !== 'needs_attention' || deliveryStatus !== 'shipped') return false
  if (problem !== null && problem.codes.length > 0) return problem.stage === 'shipment' && isToBeLookedUp(order)
  return everApproved !== false && !awaitsReportByHand(order) && !isToBeCompletedAgain(order)
}
