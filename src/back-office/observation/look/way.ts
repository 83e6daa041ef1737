import type { Move } from '../../course/move.js'
import type { Taken } from '../../course/take-events.js'

/** The moves from what was known to what is shown, and where they led. */
export interface Way extends Taken {
  readonly moves: readonly Move[]
}
