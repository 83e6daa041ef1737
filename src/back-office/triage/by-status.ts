import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/** A value for every 決済ステータス. */
export function byStatus<T>(initial: T): Record<PaymentStatus, T> {
  return {
    screening_preparing: initial,
    screening_waiting: initial,
    screening_in_progress: initial,
    screening_on_hold: initial,
    screening_rejected: initial,
    screening_approved: initial,
    shipment_report_preparing: initial,
    shipment_report_in_progress: initial,
    shipment_report_completed: initial,
    needs_attention: initial,
  }
}
