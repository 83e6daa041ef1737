/**
 * Where an order can come from.
 *
 * @category Vocabulary
 */
export const ORDER_SOURCES = ['storefront', 'external_system', 'payment_method_change'] as const

/**
 * How the order came to be an NP後払い order. Only `storefront` orders are linked (LINK-05).
 *
 * - `storefront`: placed on the shop's own pages.
 * - `external_system`: registered from an outside system; so is whatever wasn't placed on the shop's own pages, such as
 *   what staff enter.
 * - `payment_method_change`: changed to NP後払い later.
 *
 * @category Vocabulary
 */
export type OrderSource = (typeof ORDER_SOURCES)[number]
