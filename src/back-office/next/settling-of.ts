import { STEPS } from '../../refusal/steps.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { AnswerStep } from '../answer/answer-step.js'

/** Doing what these follow-ups ask for, and recording it. */
export function settlingOf(followUps: readonly FollowUpKind[]): AnswerStep {
  return { ...STEPS.settle_follow_ups, followUps: [...followUps] }
}
