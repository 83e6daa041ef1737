import type { Order } from '../order/order.js'
import { impliesApproval } from '../status/implies-approval.js'

/**
 * Whether an order shows no approval of NP's, so that goods that have left it left without one (READ-16). 要確認 shows goods as gone
 * by what the lifecycle itself does of an approved order (SHIP-04, FLOW-04): there it is one that surely never was 審査OK (READ-26).
 */
export function lacksApproval({ paymentStatus, everApproved }: Order): boolean {
  return paymentStatus === 'needs_attention' ? everApproved === false : !impliesApproval(paymentStatus)
}
