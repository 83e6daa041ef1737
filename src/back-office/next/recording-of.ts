import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { AnswerStep } from '../answer/answer-step.js'

/** Recording these follow-ups as done, where what they ask for is done by then (READ-07). */
export function recordingOf(followUps: readonly FollowUpKind[]): AnswerStep {
  return { step: 'record_follow_ups', event: 'followUp.done', rule: 'READ-07', followUps }
}
