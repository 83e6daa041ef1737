import { fold } from '../../text/fold.js'

/** A 注文番号 as it is compared: width and spaces don't count. What is too long to be folded counts as it came. */
export function foldNumber(number: string | null): string | null {
  return number === null ? null : (fold(number) ?? number)
}
