import type { Step } from '../../course/step.js'
import type { Taken } from '../../course/take-step.js'

/** A course from what was known to what is shown, and where it led. */
export interface Way extends Taken {
  readonly course: readonly Step[]
}
