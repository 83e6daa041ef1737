import { HOUR_MS } from '../../clock/units-of-time.js'

/**
 * Whether a time lies so far in the future that it is wrong, as `Z` where +09:00 was meant: an hour is more than clocks
 * that differ explain.
 */
export function isAhead(at: string, nowMs: number): boolean {
  return Date.parse(at) - nowMs > HOUR_MS
}
