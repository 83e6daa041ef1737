import type { NextStep } from '../../refusal/next-step.js'
import { nextSteps } from '../../refusal/next-steps.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Situation } from './situation.js'

/** What to do instead with an order in a situation: worked out once for each code, and frozen. */
export function nextFor({ order, accepted, next }: Situation, code: RefusalCode): readonly NextStep[] {
  const known = next.get(code)
  if (known !== undefined) return known
  const steps = Object.freeze(nextSteps(code, order, accepted))
  next.set(code, steps)
  return steps
}
