import { tokyoTime } from './tokyo-time.js'
import { DAY_MS } from './units-of-time.js'

/** The calendar day in Asia/Tokyo of an ISO 8601 instant, or so many days before: `yyyy-MM-dd`. */
export function dayInTokyo(instant: string, daysBefore = 0): string {
  return new Date(tokyoTime(Date.parse(instant)) - daysBefore * DAY_MS).toISOString().slice(0, 10)
}
