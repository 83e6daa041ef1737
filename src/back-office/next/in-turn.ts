import { anyOf } from './any-of.js'
import type { Next } from './next.js'
import type { Step } from './step.js'

/** Steps that are all taken, one after the other. */
export function inTurn(...steps: readonly Step[]): Next {
  return { ...anyOf(...steps), inTurn: steps.length > 1 }
}
