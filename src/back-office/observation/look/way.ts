import type { Move } from '../../course/move.js'
import type { Taken } from '../../course/take-events.js'

/** A course from what was known to what is shown, and where it led. */
export interface Way extends Taken {
  readonly course: readonly Move[]
}
