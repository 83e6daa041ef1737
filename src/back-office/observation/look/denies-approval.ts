import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'

/**
 * Whether what was confirmed denies an approval that is shown: the display may still be what it was when somebody
 * looked at NP (SYNC-02), since the confirmation changed nothing in makeshop (READ-21).
 */
export function deniesApproval(confirmed: Order, shown: PaymentStatus): boolean {
  return impliesApproval(shown) && !impliesApproval(confirmed.paymentStatus)
}
