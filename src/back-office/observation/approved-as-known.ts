import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'
import { isInCorrection } from '../../status/is-in-correction.js'

/**
 * Whether NP approved an order, and by its status nothing shows that NP screened it once more: a correction that is on
 * record may be what that approval answered already, if it was recorded late.
 */
export function approvedAsKnown({ paymentStatus, everApproved }: Order): boolean {
  return impliesApproval(paymentStatus) || (everApproved === true && isInCorrection(paymentStatus))
}
