/**
 * The two values of 入金ステータス.
 *
 * @category Vocabulary
 */
export const RECEIPT_STATUSES = ['not_received', 'received'] as const

/**
 * 入金ステータス, the receipt status: 未入金 (`not_received`) or 入金完了 (`received`).
 * 入金完了 is never evidence that an order may ship (READ-10).
 *
 * @category Vocabulary
 */
export type ReceiptStatus = Extract<(typeof RECEIPT_STATUSES)[number], string>
