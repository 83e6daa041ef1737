const NINE_HOURS = 9 * 60 * 60 * 1000

/** The calendar day in Asia/Tokyo of an ISO 8601 instant, `yyyy-MM-dd`. Japan keeps no summer time. */
export function dayInTokyo(instant: string): string {
  return new Date(Date.parse(instant) + NINE_HOURS).toISOString().slice(0, 10)
}
