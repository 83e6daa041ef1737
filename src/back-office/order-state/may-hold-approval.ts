import { asNpCode } from '../../np-code/as-np-code.js'
import { isRejection } from '../../np-code/is-rejection.js'
import type { Order } from '../../order/order.js'
import { mayHaveBeenApproved } from './may-have-been-approved.js'

/**
 * Whether NP may hold an approved order that is shown as 審査NG: it may have been approved (READ-10), and no reason of
 * NP's tells that it was rejected since. By the display alone its approval would stand (SYNC-02), and nothing would ask
 * for its cancel where the order ends (READ-08).
 */
export function mayHoldApproval(order: Order): boolean {
  const { paymentStatus, problem } = order
  if (paymentStatus !== 'screening_rejected' || !mayHaveBeenApproved(order)) return false
  return problem?.codes.some((code) => isRejection(asNpCode(code))) !== true
}
