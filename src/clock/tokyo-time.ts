/** An instant moved so that UTC shows for it what clocks in Tokyo show. Japan has no daylight saving time. */
export function tokyoTime(milliseconds: number): number {
  return milliseconds + 9 * 60 * 60 * 1000
}
