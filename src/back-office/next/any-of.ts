import { NONE } from '../../shape/none.js'
import type { Next } from './next.js'
import type { Step } from './step.js'

/** Steps of which one is enough, the most helpful first; or a single one, or none. */
export function anyOf(...steps: readonly Step[]): Next {
  return { next: steps.map((step) => ({ followUps: NONE, ...step })), inTurn: false }
}
