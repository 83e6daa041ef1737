const HOUR = 3_600_000
const DAY = 24 * HOUR
const TOKYO_AHEAD_OF_UTC = 9 * HOUR

/** How many calendar days in Asia/Tokyo ago an instant was: 0 today, 1 yesterday; 0 when it lies ahead. */
export function ageDays(sinceMs: number, nowMs: number): number {
  return Math.max(0, dayOf(nowMs) - dayOf(sinceMs))
}

/** Which day it is in Tokyo, as a number of days since 1970. Tokyo has no summer time. */
function dayOf(ms: number): number {
  return Math.floor((ms + TOKYO_AHEAD_OF_UTC) / DAY)
}
