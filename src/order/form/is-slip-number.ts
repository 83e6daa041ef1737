import { isText } from '../../shape/is-text.js'

/** What a slip number looks like, whatever its length (READ-19). */
// biome-ignore lint/complexity/noUselessEscapeInRegex: a form's attribute `pattern` is read with the flag v, which needs it.
export const SLIP_FORM = /^[A-Za-z\-]*\d[0-9A-Za-z\-]*$/

/**
 * Whether a value is a normalised 伝票番号: 1 to 20 half-width alphanumerics or hyphens, at least one of them
 * a digit (READ-19).
 */
export function isSlipNumber(value: unknown): value is string & { readonly slipNumber?: never } {
  // The property that no text has: without it, a text that isn't one would be no text at all where the answer is
  // `false`.
  return isText(value) && value.length <= 20 && SLIP_FORM.test(value)
}
