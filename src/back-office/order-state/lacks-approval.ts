import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'

/**
 * Whether goods of this order that have left did so without NP's approval (READ-16). An order that was approved can
 * come to 要確認 with its goods gone: its carrier isn't supported, or NP refused the report (SHIP-04, FLOW-04). So
 * there only an order counts that never was 審査OK; one of which that isn't known doesn't (READ-26).
 */
export function lacksApproval({ paymentStatus, everApproved }: Order): boolean {
  return paymentStatus === 'needs_attention' ? everApproved === false : !impliesApproval(paymentStatus)
}
