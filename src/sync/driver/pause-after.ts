import type { SyncReport } from '../report/sync-report.js'
import { type Backoff, backoffOf } from '../schedule/backoff.js'
import type { SyncSchedule } from '../schedule/schedule.js'

/** How long `run` waits after a tick. */
interface Pause {
  readonly pauseMs: number
  /** How long after the next one, should NP be closed again; `null`: it isn't closed. */
  readonly closed: Backoff | null
}

const LEAST_PAUSE_MS = 1_000

/**
 * The pause after a tick: until something is due, or, where the tick couldn't do its work, longer each time in a row.
 *
 * @param closed - what the pause before this tick gave; `null` before the first
 */
export function pauseAfter(report: SyncReport, now: number, schedule: SyncSchedule, closed: Backoff | null): Pause {
  const { ended } = report
  if (ended === 'done' || ended === 'details_slow') {
    return { pauseMs: untilNext(report, now, schedule.lookEveryMs), closed: null }
  }
  const pause = closed ?? backoffOf(schedule.whileClosed)
  return { pauseMs: pause.delayMs, closed: pause.next() }
}

/** Until the next order that the tick saw is due, but not longer than until the next look. */
function untilNext({ wakeAtMs }: SyncReport, now: number, lookEveryMs: number): number {
  return Math.min(lookEveryMs, Math.max(LEAST_PAUSE_MS, (wakeAtMs ?? Number.POSITIVE_INFINITY) - now))
}
