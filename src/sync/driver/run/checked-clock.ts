import type { Clock } from '../../../clock/clock.js'

/** The first and the last moment that an event can have happened at (READ-23). */
const FIRST = Date.parse('0000-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * A clock that gives a time or throws: one that gives none is a mistake in the program, and would spoil what is saved.
 */
export function checkedClock(clock: Clock): Clock {
  return {
    now() {
      const now = clock.now()
      if (typeof now === 'number' && now >= FIRST && now <= LAST) return now
      throw new TypeError('clock.now() is a number of milliseconds since 1970, in the years 0 to 9999.')
    },
    wait: (milliseconds, signal) => clock.wait(milliseconds, signal),
  }
}
