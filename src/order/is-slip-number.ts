const FORM = /^[A-Za-z-]*\d[0-9A-Za-z-]*$/

/**
 * Whether a value is a normalised 伝票番号: 1 to 20 half-width alphanumerics or hyphens, at least one of them
 * a digit (READ-19).
 */
export function isSlipNumber(value: string): boolean
/** Two signatures, so that a `string` isn't narrowed to `never` where the answer is `false`. */
export function isSlipNumber(value: unknown): value is string
export function isSlipNumber(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 20 && FORM.test(value)
}
