const NINE_HOURS = 9 * 3_600_000
const DAY = 86_400_000

/** The calendar day in Asia/Tokyo, counted from 1970-01-01. Japan has no daylight saving time. */
export function tokyoDay(instant: number): number {
  return Math.floor((instant + NINE_HOURS) / DAY)
}

/** `yyyy-MM-dd` as a count of days, or `null` where it isn't a day of the calendar. */
export function dayOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text) return null
  return instant / DAY
}

/** `yyyy-MM-dd` in Asia/Tokyo. */
export function tokyoDate(instant: number): string {
  return new Date(instant + NINE_HOURS).toISOString().slice(0, 10)
}

/** ISO 8601 with Japan's offset, to the second. */
export function tokyoInstant(instant: number): string {
  return `${new Date(instant + NINE_HOURS).toISOString().slice(0, 19)}+09:00`
}
