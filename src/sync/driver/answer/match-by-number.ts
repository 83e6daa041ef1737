import { attempt } from '../../../shape/attempt.js'
import { isRecord } from '../../../shape/is-record.js'
import type { Numbered } from '../../../transport/numbered.js'
import { type UnknownOutcome, unknownOutcome } from '../../../transport/unknown-outcome.js'
import { type AnswerFields, fieldsOf } from './answer-fields.js'

/**
 * Finds the answer for each order of a call by its number, never by its place. An order that is answered twice has two
 * answers of which one is wrong, and one that isn't answered has none: neither is known (READ-20).
 */
export function matchByNumber<Answer extends Numbered>(
  requests: readonly Numbered[],
  answers: readonly unknown[],
  isAnswer: (fields: AnswerFields) => fields is AnswerFields & Answer,
): (orderNumber: string) => Answer | UnknownOutcome {
  const byNumber = new Map<string, Answer | UnknownOutcome>()
  const asked = new Set(requests.map(({ orderNumber }) => orderNumber))
  for (const answer of answers) {
    const numbered = numberedIn(answer)
    if (numbered === null || !asked.has(numbered.orderNumber)) continue
    const { orderNumber } = numbered
    if (byNumber.has(orderNumber)) byNumber.set(orderNumber, unknownOutcome(orderNumber, 'contradictory'))
    else byNumber.set(orderNumber, readAnswer(numbered, isAnswer))
  }
  return (orderNumber) => byNumber.get(orderNumber) ?? unknownOutcome(orderNumber, 'missing')
}

interface NumberedAnswer extends Numbered {
  readonly answer: Readonly<Record<string, unknown>>
}

function numberedIn(answer: unknown): NumberedAnswer | null {
  return attempt(
    () => {
      if (!isRecord(answer)) return null
      const { orderNumber } = answer
      return typeof orderNumber === 'string' ? { orderNumber, answer } : null
    },
    () => null,
  )
}

/** What an answer says, read once: one that can't be read to its end isn't understood. */
function readAnswer<Answer>(
  { orderNumber, answer }: NumberedAnswer,
  isAnswer: (fields: AnswerFields) => fields is AnswerFields & Answer,
): Answer | UnknownOutcome {
  return attempt<Answer | UnknownOutcome>(
    () => {
      const fields = fieldsOf(answer, orderNumber)
      if (isAnswer(fields)) return fields
      return unknownOutcome(orderNumber, isUnknown(fields) ? fields.reason : 'not_understood')
    },
    () => unknownOutcome(orderNumber, 'not_understood'),
  )
}

function isUnknown(fields: AnswerFields): fields is AnswerFields & UnknownOutcome {
  return fields.outcome === 'unknown' && typeof fields.reason === 'string'
}
