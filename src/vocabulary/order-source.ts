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
 * - `external_system`: registered from an outside system, or placed anywhere else than on the shop's own pages, such as
 *   by staff.
 * - `payment_method_change`: changed to NP後払い later.
 *
 * @category Vocabulary
 */
export type OrderSource = Extract<(typeof ORDER_SOURCES)[number], string>
