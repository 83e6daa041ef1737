import { isToken } from '../shape/is-token.js'

/**
 * Whether a value can be a 注文番号: 1 to 40 visible characters (NP's limit): no white space, control
 * character, invisible character or half of a surrogate pair (READ-24).
 *
 * @category Order
 */
export function isOrderNumber(value: unknown): value is string & { readonly orderNumber?: never } {
  // The property that no text has: without it, a text that isn't one would be no text at all where the answer is `false`.
  return isToken(value, 40)
}
