import type { Clock } from '../../clock/clock.js'
import { isTime } from '../../clock/is-time.js'
import { attempt } from '../../shape/attempt.js'
import { optionMistake } from '../option-mistake.js'

/** The time of the user's clock; one that gives none is a mistake of whoever wrote it. */
export function timeOf(clock: Clock): number {
  const now = attempt(
    () => clock.now(),
    () => Number.NaN,
  )
  return isTime(now) ? now : optionMistake('clock.now()', 'a number of milliseconds since 1970, in the years 0 to 9999')
}
