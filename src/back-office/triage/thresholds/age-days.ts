import { DAY_MS, HOUR_MS } from './units-of-time.js'

const TOKYO_AHEAD_OF_UTC_MS = 9 * HOUR_MS

/** How many calendar days in Asia/Tokyo ago an instant was: 0 today, 1 yesterday; 0 when it lies ahead. */
export function ageDays(sinceMs: number, nowMs: number): number {
  return Math.max(0, dayOf(nowMs) - dayOf(sinceMs))
}

/** Which day it is in Tokyo, as a number of days since 1970. Japan has no daylight saving time. */
function dayOf(ms: number): number {
  return Math.floor((ms + TOKYO_AHEAD_OF_UTC_MS) / DAY_MS)
}
