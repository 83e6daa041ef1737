import { HOUR_MS } from './units-of-time.js'

/** An instant moved so that UTC shows for it what clocks in Tokyo show. Japan has no daylight saving time. */
export function tokyoTime(milliseconds: number): number {
  return milliseconds + 9 * HOUR_MS
}
