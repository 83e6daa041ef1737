import type { AnswerLike } from '../../transport/answer-like.js'
import { type UnknownOutcome, unknownOutcome } from '../../transport/unknown-outcome.js'
import type { Asked } from './asked.js'
import type { NamedBy } from './claims.js'
import { matchById } from './match-by-id.js'
import type { Meaning } from './meaning.js'
import { type Nameless, namelessIn } from './nameless.js'
import type { NpAnswer } from './np-answer.js'

/** How the answers to a call are to be read. */
export interface Reading<Answer> {
  readonly namedBy: NamedBy
  readonly meaning: Meaning<Answer>
}

/** The answers for the orders of a call, or what NP says against the call as a whole. */
export type AnswersIn<Answer> =
  | { readonly answers: readonly (Answer | UnknownOutcome)[] }
  | { readonly refusedAsAWhole: Extract<Nameless, { readonly about: 'call' }> }

/** What NP's answer says of the orders of a call. */
export function answersIn<Answer extends AnswerLike>(
  answer: NpAnswer,
  status: number,
  orders: readonly Asked[],
  { namedBy, meaning }: Reading<Answer>,
): AnswersIn<Answer> {
  const nameless = namelessIn(answer, orders.length, status)
  if (nameless.about === 'call') return { refusedAsAWhole: nameless }
  if (nameless.about === 'only') {
    const { codes } = nameless
    return { answers: orders.map((each) => meaning.ofRefusal(each, codes)) }
  }
  const { answers, strangers } = matchById(orders, answer, namedBy, meaning)
  const unnamed = answers.filter(isMissing).length
  if (nameless.count + strangers <= unnamed) return { answers }
  // An error is left over that can only be about an order with a result; nobody knows which.
  return { answers: answers.map(distrustResult) }
}

function distrustResult<Answer extends AnswerLike>(answer: Answer | UnknownOutcome): Answer | UnknownOutcome {
  const { orderNumber, outcome } = answer
  if (outcome === 'refused' || outcome === 'unknown') return answer
  return unknownOutcome(orderNumber, 'contradictory')
}

function isMissing({ reason }: AnswerLike & { readonly reason?: string }): boolean {
  return reason === 'missing'
}
