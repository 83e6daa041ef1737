import type { Result } from '../../result.js'
import type { AnswerLike } from '../../transport/answer-like.js'
import type { ScreeningAnswer } from '../../transport/screening/screening-answer.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import { must, mustEqual } from '../must.js'
import type { NpDecision } from './transport-world.js'

/** What one call of the port answers. */
export type Outcome<A> = Result<readonly A[], TransportFault>

/** Calls the port; one that throws or rejects breaks its first promise. */
export async function asked<A>(call: () => Promise<Outcome<A>>): Promise<Outcome<A>> {
  let outcome: Outcome<A>
  try {
    outcome = await call()
  } catch (thrown) {
    throw new Error('A call of the port answers with a value. Instead: it threw or rejected.', { cause: thrown })
  }
  must(typeof outcome?.ok === 'boolean', 'A call of the port answers with Ok or Err.', outcome)
  return outcome
}

/** The answer for an order, where there has to be one. */
export function answerFor<A extends AnswerLike>(outcome: Outcome<A>, orderNumber: string): A {
  must(outcome.ok, `The call as a whole succeeds, and ${orderNumber} has an answer.`, outcome.val)
  const answer = outcome.val.find((each) => each.orderNumber === orderNumber)
  must(answer !== undefined, `There is an answer for ${orderNumber}.`, outcome.val)
  return answer
}

/** The answer for an order, where it has to be of a certain outcome. */
export function answerOf<A extends AnswerLike, O extends A['outcome']>(
  outcome: Outcome<A>,
  orderNumber: string,
  expected: O,
): Extract<A, { readonly outcome: O }> {
  const answer = answerFor(outcome, orderNumber)
  must(isOf(answer, expected), `The answer for ${orderNumber} is "${expected}".`, answer)
  return answer
}

function isOf<A extends AnswerLike, O extends A['outcome']>(
  answer: A,
  outcome: O,
): answer is Extract<A, { readonly outcome: O }> {
  return answer.outcome === outcome
}

/** Fails unless the answer for an order says what NP decided, with all of its codes. */
export function mustSay(outcome: Outcome<ScreeningAnswer>, orderNumber: string, decision: NpDecision): void {
  if (decision.as === 'pending') {
    answerOf(outcome, orderNumber, 'pending')
    return
  }
  const answer = answerOf(outcome, orderNumber, 'settled')
  must(answer.result === decision.as, `NP decided "${decision.as}" on ${orderNumber} (see "decides").`, answer)
  const codes = 'codes' in answer ? answer.codes : []
  const given = 'codes' in decision ? decision.codes : []
  mustEqual([...codes].sort(), [...given].sort(), `All codes of ${orderNumber} are kept.`)
}

/**
 * What became of an order, said by its own answer or by a fault of the whole call. A fault that may have acted is the
 * same as `unknown`, one that surely didn't is `not_done`.
 */
export function fateOf<A extends AnswerLike>(outcome: Outcome<A>, orderNumber: string): string {
  if (!outcome.ok) return outcome.val.acted === 'no' ? 'not_done' : 'unknown'
  return answerFor(outcome, orderNumber).outcome
}

/** Whether NP took what it was asked, as it is said: it has decided, or hasn't yet. */
export function isTaken(fate: string): boolean {
  return fate === 'settled' || fate === 'pending'
}

/** Whether the answer for an order says what NP has, or that NP isn't done yet. */
export function says<A extends AnswerLike>(outcome: Outcome<A>, orderNumber: string, truth: Truth): boolean {
  if (!outcome.ok) return false
  const answer = answerFor(outcome, orderNumber)
  const isSaid = Object.entries(truth).every(([name, value]) => Reflect.get(answer, name) === value)
  return answer.outcome === 'pending' || isSaid
}

/** What NP has of an order, by the fields of an answer. */
export type Truth = { readonly result: 'approved' } | { readonly payment: 'paid' | 'unpaid' }

/** Fails unless nobody claims to know what became of the order. */
export function mustBeUnknown<A extends AnswerLike>(outcome: Outcome<A>, orderNumber: string, why: string): void {
  const fate = fateOf(outcome, orderNumber)
  must(fate === 'unknown', `${why}: what became of ${orderNumber} is unknown (READ-20).`, outcome.val)
}
