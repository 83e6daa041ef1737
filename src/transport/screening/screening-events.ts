import type { OrderEvent } from '../../order/event/order-event.js'
import { isNpTransactionId } from '../../order/form/is-np-transaction-id.js'
import { attempt } from '../../shape/attempt.js'
import type { ScreeningAnswer, ScreeningPending, ScreeningSettled } from './screening-answer.js'

/**
 * What an answer about a screening means for the order: the events for `decide`, in their order. A result is an
 * `accepted` with the id that came back and then the result; one that is pending is the `accepted` alone; a refusal is
 * a `failed` with NP's codes. An unknown outcome is nothing (READ-20), and so is what isn't an answer at all, such as a
 * result without an id. It never throws.
 *
 * Give `decide` each of them, also after one that it refuses: a closed order refuses the `accepted` and still has to
 * learn of a late approval (READ-07). Give them to the order that was asked about, as it was when it was asked: an
 * answer that comes after an edit is about what was there before it.
 *
 * @param answer - what the port answered, to a request or to a poll
 * @param at - when: ISO 8601 instant
 * @returns events for `decide`, in their order; empty where nothing is known yet
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
    case 'pending':
      return atNp(answer, at)
    case 'refused':
      return [{ type: 'screening.failed', codes: answer.codes, at }]
    default:
      return []
  }
}

/** NP has it; without an id, which only plain JavaScript can leave out, nothing was said of this order. */
function atNp(answer: ScreeningSettled | ScreeningPending, at: string): readonly OrderEvent[] {
  const { npTransactionId } = answer
  if (!isNpTransactionId(npTransactionId)) return []
  const result = answer.outcome === 'settled' ? resultOf(answer, at) : []
  return [{ type: 'screening.accepted', npTransactionId, at }, ...result]
}

/** A result of another name is none. */
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
