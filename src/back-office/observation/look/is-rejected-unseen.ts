import { isRejection } from '../../../np-code/is-rejection.js'
import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { Understood } from '../shown/understood.js'

/**
 * Whether 審査NG is shown of an order that was 審査OK, without NP's reason for it: what else is shown may be left of an
 * earlier hold. A correction and another screening lead there, of which nobody saw a step; so does an override
 * (SYNC-01), by which NP's approval stands (SYNC-02), and would be forgotten where the order ends (READ-08).
 */
export function isRejectedUnseen(order: Order, { paymentStatus, seen: { codes = [] } }: Understood): boolean {
  return impliesApproval(order.paymentStatus) && paymentStatus === 'screening_rejected' && !codes.some(isRejection)
}
