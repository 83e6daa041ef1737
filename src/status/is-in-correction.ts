import type { PaymentStatus } from '../vocabulary/payment-status.js'

/** Whether a correction leads to a 決済ステータス before anything is seen of another screening (CORR-02, CORR-03). */
export function isInCorrection(status: PaymentStatus): boolean {
  return status === 'needs_attention' || status === 'screening_preparing'
}
