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
 * 決済ステータス, the payment status: how far screening and shipment report have come. It says nothing about money
 * received; that is 入金ステータス.
 *
 * - `screening_preparing` 審査待ち(準備中): the screening request is about to go out; the start (STAT-01).
 * - `screening_waiting` 審査待ち: the request is under way (STAT-02).
 * - `screening_in_progress` 審査中: NP is screening (STAT-03).
 * - `screening_on_hold` 審査保留: the order has to be corrected (STAT-04).
 * - `screening_rejected` 審査NG: NP後払い can't be used (STAT-05).
 * - `screening_approved` 審査OK: it can be used; ship, then report the shipment (STAT-06).
 * - `shipment_report_preparing` 出荷報告(準備中): the report is about to go out (STAT-07).
 * - `shipment_report_in_progress` 出荷報告中: the report is under way (STAT-08).
 * - `shipment_report_completed` 出荷報告完了: done; final (STAT-09).
 * - `needs_attention` 要確認: something is wrong; see 決済情報 (STAT-10).
 *
 * @category Vocabulary
 */
export type PaymentStatus = Extract<(typeof PAYMENT_STATUSES)[number], string>
