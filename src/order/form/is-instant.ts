import { isText } from '../../shape/is-text.js'

const FORM = /^\d{4}-(0\d|1[0-2])-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * Whether a value is an ISO 8601 instant: date and time of day with `Z` or an offset, seconds and up to nine
 * decimals optional, on a day that exists (READ-23, READ-24: 30 February is none).
 *
 * @param value - anything
 * @returns `false` too for anything that isn't text
 *
 * @example
 * ```ts
 * isInstant('2026-04-01T10:00:00+09:00') // true
 * isInstant('2026-04-01T10:00:00') // false: no offset
 * ```
 *
 * @category Order
 */
export function isInstant(value: unknown): value is string & {
  /** No text has it. Thanks to it, TypeScript still takes a text that is no instant for a `string`. */
  readonly instant?: never
} {
  if (!isText(value) || !FORM.test(value)) return false
  // `Date` makes another day of 30 February, and none of 32 January.
  return new Date(value.slice(0, 10)).getUTCDate() === +value.slice(8, 10)
}
