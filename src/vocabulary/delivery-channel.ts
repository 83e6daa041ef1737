/**
 * The ways in which 配送完了 can be set.
 *
 * @category Vocabulary
 */
export const DELIVERY_CHANNELS = ['order_detail', 'sanchoku', 'other'] as const

/**
 * Where 配送完了 was set.
 *
 * - `order_detail`: the order's 注文詳細 page, the only documented way (SHIP-11).
 * - `sanchoku`: 産直システム, never linked (SHIP-07).
 * - `other`: the API, CSV, in bulk: not known to link (READ-05).
 *
 * @category Vocabulary
 */
export type DeliveryChannel = Extract<(typeof DELIVERY_CHANNELS)[number], string>
