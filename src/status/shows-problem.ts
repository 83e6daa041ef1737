import type { PaymentStatus } from '../vocabulary/payment-status.js'

/** Whether an order in a 決済ステータス shows a problem in its 決済情報: 要確認, 審査保留 and 審査NG (READ-17). */
export function showsProblem(status: PaymentStatus): boolean {
  return status === 'needs_attention' || status === 'screening_on_hold' || status === 'screening_rejected'
}
