import { tokyoTime } from './tokyo-time.js'
import { DAY_MS } from './units-of-time.js'

/** How many calendar days in Asia/Tokyo ago an instant was: 0 today, 1 yesterday; 0 when it lies ahead. */
export function ageDays(sinceMs: number, nowMs: number): number {
  return Math.max(0, dayOf(nowMs) - dayOf(sinceMs))
}

/** Which day it is in Tokyo, as a number of days since 1970. */
function dayOf(ms: number): number {
  return Math.floor(tokyoTime(ms) / DAY_MS)
}
