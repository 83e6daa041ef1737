const HOUR = 60 * 60 * 1000

/**
 * The calendar day in Asia/Tokyo of an ISO 8601 instant, or so many days before: `yyyy-MM-dd`. Japan has no daylight
 * saving time.
 */
export function dayInTokyo(instant: string, daysBefore = 0): string {
  return new Date(Date.parse(instant) + (9 - daysBefore * 24) * HOUR).toISOString().slice(0, 10)
}
