import type { OrderEvent } from '../../order/event/order-event.js'
import { isNpTransactionId } from '../../order/form/is-np-transaction-id.js'
import { attempt } from '../../shape/attempt.js'
import type { ScreeningAnswer, ScreeningPending, ScreeningSettled } from './screening-answer.js'

/**
 * Turns NP's answer about a screening into events for `decide`, in their order. It never throws.
 *
 * - `settled`: `screening.accepted` with the NP取引ID that came back, then the result, if it is a known one.
 * - `pending`: `screening.accepted` alone.
 * - `refused`: `screening.failed` with NP's codes.
 * - `unknown` (READ-20), or anything that isn't an answer, such as one without an id: none.
 *
 * Give `decide` each of them, even after one that it refuses: a closed order refuses `screening.accepted` and still has
 * to learn of a late approval (READ-07). Give them to the order as it was when NP was asked: an answer that comes after
 * an edit is about what was there before.
 *
 * @param answer - what the port answered, to a request or to a poll
 * @param at - when: ISO 8601 instant
 * @returns events for `decide`, in their order; empty if nothing is known yet
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
