/** How long ago an instant was, in milliseconds; 0 when it lies ahead. */
export function ageMs(sinceMs: number, nowMs: number): number {
  return Math.max(0, nowMs - sinceMs)
}
