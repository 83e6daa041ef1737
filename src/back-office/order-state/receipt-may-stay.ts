import type { Order } from '../../order/order.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'

/**
 * Whether 入金完了 may stand by an approval that nobody saw, though nothing was paid, and no follow-up asks to set it
 * back (PAY-06). 入金完了 that is shown may be the buyer's payment as well; where 入金ステータス isn't shown, any order
 * may have been approved but one in 審査NG, which nobody can correct (CORR-01).
 *
 * @param before - the order before its payment method was changed
 * @param after - the order as it was closed
 * @param shown - 入金ステータス as it is shown now; `null`: it isn't, or can't be read
 */
export function receiptMayStay(before: Order, after: Order, shown: ReceiptStatus | null): boolean {
  if (after.openFollowUps.includes('reset_receipt_status')) return false
  return shown === null ? before.paymentStatus !== 'screening_rejected' : shown === 'received'
}
