/** An hour: more than clocks that differ explain. */
const AHEAD_MS = 3_600_000

/** Whether a time lies so far in the future that it is wrong, as `Z` where +09:00 was meant. */
export function isAhead(at: string, nowMs: number): boolean {
  return Date.parse(at) - nowMs > AHEAD_MS
}
