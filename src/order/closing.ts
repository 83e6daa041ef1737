/**
 * The reasons for which an order leaves the NP lifecycle.
 *
 * @category Order
 */
export const CLOSING_REASONS = ['payment_method_changed', 'cancelled', 'deleted'] as const

/**
 * Why an order left the NP lifecycle: 決済方法の変更, キャンセル or 注文削除 (READ-07).
 *
 * @category Order
 */
export type ClosingReason = (typeof CLOSING_REASONS)[number]

/**
 * Why and when an order left the NP lifecycle.
 *
 * @category Order
 */
export interface Closing {
  readonly reason: ClosingReason
  /** ISO 8601 instant. */
  readonly at: string
}
