/**
 * The two values of 配送ステータス.
 *
 * @category Vocabulary
 */
export const DELIVERY_STATUSES = ['not_shipped', 'shipped'] as const

/**
 * 配送ステータス, the delivery status: 未配送 (`not_shipped`) or 配送完了 (`shipped`).
 *
 * @category Vocabulary
 */
export type DeliveryStatus = Extract<(typeof DELIVERY_STATUSES)[number], string>
