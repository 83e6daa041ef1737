import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/** Where a correction leads, before anything is seen of another screening (CORR-02, CORR-03). */
const UNSCREENED: readonly PaymentStatus[] = ['needs_attention', 'screening_preparing']

/**
 * Whether NP approved an order, and by its status nothing shows that NP screened it once more: a correction that is on
 * record may be what that approval answered already, if it was recorded late.
 */
export function approvedAsKnown({ paymentStatus, everApproved }: Order): boolean {
  return impliesApproval(paymentStatus) || (everApproved === true && UNSCREENED.includes(paymentStatus))
}
