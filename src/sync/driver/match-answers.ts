import { attempt } from '../../order/attempt.js'
import { isRecord } from '../../order/is-record.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { Came } from './came.js'

interface Numbered {
  readonly orderNumber: string
}

/**
 * Finds the answer for each order of a call by its number, never by its place. An order that is answered twice has two
 * answers of which one is wrong, and one that isn't answered has none: neither is known (READ-20).
 */
export function matchAnswers<Answer extends Numbered>(
  requests: readonly Numbered[],
  answers: readonly unknown[],
  isAnswer: (value: unknown) => value is Answer,
): (orderNumber: string) => Came<Answer> {
  const found = new Map<string, Answer | UnknownOutcome>()
  const asked = new Set(requests.map(({ orderNumber }) => orderNumber))
  for (const answer of answers) {
    const orderNumber = numberOf(answer)
    if (orderNumber === null || !asked.has(orderNumber)) continue
    if (found.has(orderNumber)) found.set(orderNumber, unknown(orderNumber, 'contradictory'))
    else found.set(orderNumber, read(answer, orderNumber, isAnswer))
  }
  return (orderNumber) => ({ sent: true, answer: found.get(orderNumber) ?? unknown(orderNumber, 'missing') })
}

function numberOf(answer: unknown): string | null {
  return attempt(
    () => (isRecord(answer) && typeof answer['orderNumber'] === 'string' ? answer['orderNumber'] : null),
    () => null,
  )
}

function read<Answer>(
  answer: unknown,
  orderNumber: string,
  isAnswer: (value: unknown) => value is Answer,
): Answer | UnknownOutcome {
  return attempt<Answer | UnknownOutcome>(
    () => {
      if (isAnswer(answer)) return answer
      return unknown(orderNumber, isUnknown(answer) ? answer.reason : 'not_understood')
    },
    () => unknown(orderNumber, 'not_understood'),
  )
}

function isUnknown(answer: unknown): answer is UnknownOutcome {
  return isRecord(answer) && answer['outcome'] === 'unknown' && typeof answer['reason'] === 'string'
}

function unknown(orderNumber: string, reason: UnknownReason): UnknownOutcome {
  return { orderNumber, outcome: 'unknown', reason }
}
