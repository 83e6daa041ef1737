const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/
const LONGEST = '2026-04-01T10:00:00.000000000+09:00'.length

/**
 * Whether a value is an ISO 8601 instant: date and time of day with `Z` or an offset, seconds and up to nine
 * decimals optional, on a day that exists (READ-23, READ-24: 30 February is none).
 *
 * @example
 * isInstant('2026-04-01T10:00:00+09:00') // true
 * isInstant('2026-04-01T10:00:00') // false: no offset
 *
 * @category Order
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST || !FORM.test(value)) return false
  if (twoDigits(value, 8) > daysIn(twoDigits(value, 0) * 100 + twoDigits(value, 2), twoDigits(value, 5))) return false
  if (twoDigits(value, 8) === 0 || twoDigits(value, 11) > 23 || twoDigits(value, 14) > 59) return false
  if (value.charAt(16) === ':' && twoDigits(value, 17) > 59) return false
  if (value.endsWith('Z')) return true
  return twoDigits(value, value.length - 5) <= 23 && twoDigits(value, value.length - 2) <= 59
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

/** 0 for a month that doesn't exist, so that no day of it does. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
