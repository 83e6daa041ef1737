const DAY = 86_400_000

/** The calendar day in Asia/Tokyo, so many days before an instant: `yyyy-MM-dd`. Japan has no summer time. */
export function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) + 9 * 3_600_000 - days * DAY).toISOString().slice(0, 10)
}
