import { tokyoTime } from './tokyo-time.js'

const DAY = 24 * 60 * 60 * 1000

/** The calendar day in Asia/Tokyo of an ISO 8601 instant, or so many days before: `yyyy-MM-dd`. */
export function dayInTokyo(instant: string, daysBefore = 0): string {
  return new Date(tokyoTime(Date.parse(instant)) - daysBefore * DAY).toISOString().slice(0, 10)
}
