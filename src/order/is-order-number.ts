import { isToken } from '../shape/is-token.js'

/**
 * Whether a value can be a 注文番号: 1 to 40 visible characters (NP's limit): no white space, control
 * character, invisible character or half of a surrogate pair (READ-24).
 *
 * @category Order
 */
export function isOrderNumber(value: string): boolean
/**
 * The same of any value. Two signatures, so that a `string` isn't narrowed to `never` where the answer is `false`.
 *
 * @category Order
 */
export function isOrderNumber(value: unknown): value is string
export function isOrderNumber(value: unknown): boolean {
  return isToken(value, 40)
}
