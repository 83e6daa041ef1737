import { tokyoTime } from '../clock/tokyo-time.js'
import { DAY_MS } from '../clock/units-of-time.js'

/** The calendar day in Asia/Tokyo, counted from 1970-01-01. */
export function tokyoDay(instant: number): number {
  return Math.floor(tokyoTime(instant) / DAY_MS)
}

/** `yyyy-MM-dd` as a count of days, or `null` where it isn't a day of the calendar. */
export function dayOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text) return null
  return instant / DAY_MS
}

/** `yyyy-MM-dd` in Asia/Tokyo. */
export function tokyoDate(instant: number): string {
  return new Date(tokyoTime(instant)).toISOString().slice(0, 10)
}

/** ISO 8601 with Japan's offset, to the second. */
export function tokyoInstant(instant: number): string {
  return `${new Date(tokyoTime(instant)).toISOString().slice(0, 19)}+09:00`
}
