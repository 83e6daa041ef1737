import type { Order } from '../../../order/order.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * Whether 入金完了 may stand by an approval that nobody saw, though nothing was paid, and no follow-up asks to set it
 * back (PAY-06). 入金完了 in the row may be the buyer's payment as well; where the row doesn't show 入金ステータス, any
 * order may have been approved but one in 審査NG, which nobody can correct (CORR-01).
 */
export function receiptMayStay(before: Order, { receiptStatus }: RefusedRowReading, after: Order): boolean {
  if (after.openFollowUps.includes('reset_receipt_status')) return false
  return receiptStatus === null ? before.paymentStatus !== 'screening_rejected' : receiptStatus === 'received'
}
