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
  return typeof value === 'string' && INSTANT_FORM.test(value) && (value.charAt(8) < '2' || isDayOfMonth(value))
}

function isDayOfMonth(date: string): boolean {
  return twoDigits(date, 8) <= daysIn(twoDigits(date, 0) * 100 + twoDigits(date, 2), twoDigits(date, 5))
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
