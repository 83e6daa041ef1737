import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { NpStatus } from './np-state.js'

/** The 決済ステータス that NP's word amounts to. That the buyer has paid says nothing of a report (E0100118). */
export const TRUTH_OF: Readonly<Record<NpStatus, PaymentStatus | null>> = {
  unknown: null,
  not_found: null,
  in_review: 'screening_in_progress',
  held: 'screening_on_hold',
  approved: 'screening_approved',
  rejected: 'screening_rejected',
  cancelled: null,
  reported: 'shipment_report_completed',
  paid: null,
}
