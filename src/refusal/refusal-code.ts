/**
 * The code of a {@link Refusal}: why `decide` refuses an event, or accepts it and leads it elsewhere
 * (`Decision.routes`).
 *
 * - `malformed` (READ-24): a value isn't of the documented shape; `detail` is the path, such as `event.at`.
 * - `order_closed` (READ-07): the order was cancelled, deleted or changed its payment method.
 * - `sync_suspect` (READ-03): the shown status can't be believed until the sync is confirmed.
 * - `status_final` (FLOW-06): 出荷報告完了 is final.
 * - `step_out_of_order` (FLOW-01, FLOW-05): the link isn't at this step.
 * - `already_requested` (READ-15): its sending is recorded already; that is done only once.
 * - `not_asked` (READ-15): an answer to something that nobody asked in this status.
 * - `correction_status` (CORR-01): the status doesn't allow a correction.
 * - `correction_not_opened` (CORR-02, READ-02): set 決済ステータス to 要確認 first, then edit.
 * - `correction_after_shipping` (READ-02, SHIP-05): 配送ステータス is 配送完了; back to 未配送 first.
 * - `shipment_status` (SHIP-01): 配送完了 outside 審査OK.
 * - `already_shipped` (READ-14): already 配送完了.
 * - `invoice_not_printed` (SHIP-08): the wiz invoice has to be printed first.
 * - `channel_sanchoku` (SHIP-07): 産直システム is never linked.
 * - `channel_unknown` (READ-05): 配送完了 was set in a way that isn't known to be linked.
 * - `slip_missing` (SHIP-02): no slip number; NP is not told.
 * - `carrier_missing` (SHIP-02): no carrier; NP is not told.
 * - `slip_malformed` (READ-19): `detail` is the code of the {@link ParseFailure}.
 * - `carrier_mail_service` (SHIP-06): a mail service; report it in NP's console.
 * - `carrier_ambiguous` (SHIP-04): 日本郵便 and the like: which of its services?
 * - `carrier_unsupported` (SHIP-04): not a supported carrier.
 * - `report_under_way` (READ-09): 未配送 can't be restored once the report is under way.
 * - `invoice_status` (READ-22): the wiz invoice can be marked printed in 審査OK only.
 * - `invoice_not_wiz` (READ-22): the order isn't a wiz order.
 * - `invoice_after_shipping` (READ-22): already 配送完了; back to 未配送 first.
 * - `payment_change_status` (PAY-01): the status doesn't allow a change of the payment method.
 * - `payment_method_linked` (PAY-02): the new payment method is linked to an outside party.
 * - `confirm_without_doubt` (READ-21): the order is linked and shows another status: doubt the sync first.
 *
 * @category Refusals
 */
export type RefusalCode =
  | 'malformed'
  | 'order_closed'
  | 'sync_suspect'
  | 'status_final'
  | 'step_out_of_order'
  | 'already_requested'
  | 'not_asked'
  | 'correction_status'
  | 'correction_not_opened'
  | 'correction_after_shipping'
  | 'shipment_status'
  | 'already_shipped'
  | 'invoice_not_printed'
  | 'channel_sanchoku'
  | 'channel_unknown'
  | 'slip_missing'
  | 'carrier_missing'
  | 'slip_malformed'
  | 'carrier_mail_service'
  | 'carrier_ambiguous'
  | 'carrier_unsupported'
  | 'report_under_way'
  | 'invoice_status'
  | 'invoice_not_wiz'
  | 'invoice_after_shipping'
  | 'payment_change_status'
  | 'payment_method_linked'
  | 'confirm_without_doubt'
