import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { impliesApproval } from './implies-approval.js'

/** Whether in a 決済ステータス a report is under way or done. */
export function isOfReport(status: PaymentStatus): boolean {
  return status !== 'screening_approved' && impliesApproval(status)
}
