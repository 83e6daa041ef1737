import type { Clock } from '../../../clock/clock.js'
import { isTime } from '../../../clock/is-time.js'
import { attempt } from '../../../shape/attempt.js'
import { mistake } from '../../../shape/mistake.js'

/** What is due at once is due at 0: before 1970 it would never be. */
const FIRST = 0

/**
 * A clock that gives a time or throws: one that gives none is a mistake in the program, and would spoil what is saved.
 */
export function checkedClock(clock: Clock): Clock {
  return {
    now() {
      const now = attempt(
        () => clock.now(),
        () => Number.NaN,
      )
      if (isTime(now) && now >= FIRST) return now
      return mistake('clock.now()', 'a number of milliseconds since 1970, in the years 1970 to 9999')
    },
    async wait(milliseconds, signal) {
      try {
        await clock.wait(milliseconds, signal)
      } catch (thrown) {
        // The platform's promised timers reject when they are aborted. Else `run` would tick without a pause.
        if (signal?.aborted !== true) throw thrown
      }
    },
  }
}
