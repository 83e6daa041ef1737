import { attempt } from '../order/attempt.js'
import type { OrderEvent } from '../order/order-event.js'
import type { ScreeningAnswer, ScreeningSettled } from './screening-answer.js'

/**
 * What an answer about a screening means for the order: the events for `decide`, in their order. A result is an
 * `accepted` with the id that came back and then the result; one that is pending is the `accepted` alone; a refusal is
 * a `failed` with NP's codes. An unknown outcome is nothing (READ-20), and so is what isn't an answer at all. It never
 * throws.
 *
 * @param answer - What the port answered, to a request or to a poll.
 * @param at - When: ISO 8601 instant.
 *
 * @example
 * ```ts
 * screeningEvents({ orderNumber: 'P1', outcome: 'unknown', reason: 'timed_out' }, '2026-04-01T10:00:00+09:00') // []
 * ```
 *
 * @category Transport
 */
export function screeningEvents(answer: ScreeningAnswer, at: string): readonly OrderEvent[] {
  return attempt<readonly OrderEvent[]>(
    () => eventsOf(answer, at),
    () => [],
  )
}

function eventsOf(answer: ScreeningAnswer, at: string): readonly OrderEvent[] {
  switch (answer.outcome) {
    case 'settled':
      return [accepted(answer.npTransactionId, at), ...resultOf(answer, at)]
    case 'pending':
      return [accepted(answer.npTransactionId, at)]
    case 'refused':
      return [{ type: 'screening.failed', codes: answer.codes, at }]
    default:
      return []
  }
}

function accepted(npTransactionId: string, at: string): OrderEvent {
  return { type: 'screening.accepted', npTransactionId, at }
}

/** A result of another name, which only plain JavaScript can bring, is none. */
function resultOf(answer: ScreeningSettled, at: string): readonly OrderEvent[] {
  switch (answer.result) {
    case 'approved':
      return [{ type: 'screening.approved', at }]
    case 'held':
      return [{ type: 'screening.held', codes: answer.codes, at }]
    case 'rejected':
      return [{ type: 'screening.rejected', codes: answer.codes, at }]
    default:
      return []
  }
}
