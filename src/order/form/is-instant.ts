import { INSTANT_FORM } from './instant-form.js'

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
  return typeof value === 'string' && INSTANT_FORM.test(value) && (value[9] !== '9' || isDayOfYear(value))
}

/** Every year has a 9 February and a 19 February, but not every one a 29. */
function isDayOfYear(date: string): boolean {
  return date.slice(5, 10) !== '02-29' || isLeapYear(Number(date.slice(0, 4)))
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
