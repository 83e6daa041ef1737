/**
 * 決済ステータス: the ten values an order under 自動連携 can show, in the order of STAT-01 to STAT-10.
 *
 * @category Vocabulary
 */
export const PAYMENT_STATUSES = [
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_on_hold',
  'screening_rejected',
  'screening_approved',
  'shipment_report_preparing',
  'shipment_report_in_progress',
  'shipment_report_completed',
  'needs_attention',
] as const

/**
 * 決済ステータス, the payment status: how far screening and shipment report have come
 * (STAT-01 to STAT-10). It says nothing about money received; that is 入金ステータス.
 *
 * @category Vocabulary
 */
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]
