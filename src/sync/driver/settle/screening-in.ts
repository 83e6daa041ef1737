import { screeningEvents } from '../../../transport/screening/screening-events.js'
import type { KnownScreening } from '../answer/is-answer.js'
import { instantOf } from '../run/instant-of.js'
import type { AnswerToApply } from './answer-to-apply.js'

/** What an answer about a screening says, to a request or to a question; a refusal names no transaction. */
export function screeningIn(
  answer: KnownScreening,
  now: number,
): Pick<AnswerToApply, 'npTransactionId' | 'events' | 'outcome'> {
  const npTransactionId = answer.outcome === 'refused' ? null : answer.npTransactionId
  return { npTransactionId, events: screeningEvents(answer, instantOf(now)), outcome: outcomeOf(answer) }
}

function outcomeOf(answer: KnownScreening) {
  if (answer.outcome === 'settled') return answer.result
  return answer.outcome === 'pending' ? 'pending' : 'screening_refused'
}
