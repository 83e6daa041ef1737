import { isToken } from '../../shape/is-token.js'

/**
 * Whether a value can be a 注文番号: 1 to 40 visible characters (NP's limit; one such as 𠮷 counts as two), without
 * white space, control characters, invisible characters and halves of surrogate pairs (READ-24).
 *
 * @param value - anything
 * @returns `false` too for anything that isn't text
 *
 * @category Order
 */
export function isOrderNumber(value: unknown): value is string & {
  /** No text has it. Thanks to it, TypeScript still takes a text that is no 注文番号 for a `string`. */
  readonly orderNumber?: never
} {
  return isToken(value, 40)
}
