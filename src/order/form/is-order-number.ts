import { isToken } from '../../shape/is-token.js'

/**
 * Whether a value can be a 注文番号: 1 to 40 visible characters (NP's limit): no white space, control
 * character, invisible character or half of a surrogate pair (READ-24).
 *
 * @param value - anything
 * @returns `false` too for anything that isn't text
 *
 * @category Order
 */
export function isOrderNumber(value: unknown): value is string & {
  /** No text has it. It keeps a text that is no 注文番号 a text to the compiler. */
  readonly orderNumber?: never
} {
  return isToken(value, 40)
}
