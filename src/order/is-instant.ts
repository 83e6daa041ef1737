import { INSTANT_FORM } from './instant-form.js'

/**
 * Whether a value is an ISO 8601 instant: date and time of day with `Z` or an offset, seconds and up to nine
 * decimals optional, on a day that exists (READ-23, READ-24: 30 February is none).
 *
 * @example
 * ```ts
 * isInstant('2026-04-01T10:00:00+09:00') // true
 * isInstant('2026-04-01T10:00:00') // false: no offset
 * ```
 *
 * @category Order
 */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT_FORM.test(value) && (isDayOfEveryMonth(value) || isDayOfMonth(value))
}

/** Any day up to the 28th: the one question that nearly every instant needs. */
function isDayOfEveryMonth(date: string): boolean {
  return date[8] !== '3' && (date[8] !== '2' || date[9] !== '9')
}

/** The years of four centuries ahead have the same days, and `Date.UTC` takes a year below 100 for one of the 1900s. */
function isDayOfMonth(date: string): boolean {
  const lastDay = new Date(Date.UTC(2000 + (Number(date.slice(0, 4)) % 400), Number(date.slice(5, 7)), 0)).getUTCDate()
  return Number(date.slice(8, 10)) <= lastDay
}
