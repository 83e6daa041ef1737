/**
 * Every kind of follow-up. If one event opens several, they come in this order.
 *
 * @category Vocabulary
 */
export const FOLLOW_UP_KINDS = [
  'cancel_in_np_console',
  'reset_receipt_status',
  'report_in_np_console',
  'complete_delivery_again',
  'check_np_console',
  'ask_np_shipping_option',
] as const

/**
 * What is left for a person to do. It stays open on the order, also after it is closed, until an event
 * settles it:
 *
 * - `cancel_in_np_console`: cancel the transaction, if there is one, in NP's console: a cancel is never linked
 *   (CANC-01).
 * - `reset_receipt_status`: set 入金ステータス back to 未入金 if no money came (PAY-06).
 * - `report_in_np_console`: report a mail-service shipment in NP's console (SHIP-06).
 * - `complete_delivery_again`: the goods left, and NP may not know of it: 未配送, then 配送完了 with slip and carrier.
 * - `check_np_console`: look the order up in NP's console; what is shown here may be wrong, or an edit unknown to NP.
 * - `ask_np_shipping_option`: ask NP whether its 出荷オプション covers the carrier (SHIP-10).
 *
 * @category Vocabulary
 */
export type FollowUpKind = Extract<(typeof FOLLOW_UP_KINDS)[number], string>
