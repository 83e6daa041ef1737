import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { unknown } from '../../transport/unknown.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import { type Said, saidIn } from './said.js'

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
  isAnswer: (said: Said) => said is Said & Answer,
): (orderNumber: string) => Answer | UnknownOutcome {
  const found = new Map<string, Answer | UnknownOutcome>()
  const asked = new Set(requests.map(({ orderNumber }) => orderNumber))
  for (const answer of answers) {
    const numbered = numberedIn(answer)
    if (numbered === null || !asked.has(numbered.orderNumber)) continue
    const { orderNumber } = numbered
    if (found.has(orderNumber)) found.set(orderNumber, unknown(orderNumber, 'contradictory'))
    else found.set(orderNumber, read(numbered, isAnswer))
  }
  return (orderNumber) => found.get(orderNumber) ?? unknown(orderNumber, 'missing')
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
function read<Answer>(
  { orderNumber, answer }: NumberedAnswer,
  isAnswer: (said: Said) => said is Said & Answer,
): Answer | UnknownOutcome {
  return attempt<Answer | UnknownOutcome>(
    () => {
      const said = saidIn(answer, orderNumber)
      if (isAnswer(said)) return said
      return unknown(orderNumber, isUnknown(said) ? said.reason : 'not_understood')
    },
    () => unknown(orderNumber, 'not_understood'),
  )
}

function isUnknown(said: Said): said is Said & UnknownOutcome {
  return said.outcome === 'unknown' && typeof said.reason === 'string'
}
