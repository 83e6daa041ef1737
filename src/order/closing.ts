/**
 * The reasons for which an order leaves the NP lifecycle.
 *
 * @category Order
 */
export const CLOSING_REASONS = ['payment_method_changed', 'cancelled', 'deleted'] as const

/**
 * Why an order left the NP lifecycle (READ-07).
 *
 * - `payment_method_changed`: 決済方法の変更.
 * - `cancelled`: キャンセル.
 * - `deleted`: 注文削除.
 *
 * @category Order
 */
export type ClosingReason = Extract<(typeof CLOSING_REASONS)[number], string>

/**
 * Why and when an order left the NP lifecycle.
 *
 * @category Order
 */
export interface Closing {
  /** Why it left. */
  readonly reason: ClosingReason
  /** When it left: ISO 8601 instant. */
  readonly at: string
}
