import type { OrderEvent } from '../../order/event/order-event.js'
import { attempt } from '../../shape/attempt.js'
import type { EarlierTry } from '../earlier-try.js'
import type { CancelAnswer } from './cancel-answer.js'

/**
 * What an answer about a cancellation at NP means for an order that is closed in makeshop: that its follow-up
 * `cancel_in_np_console` is done, or nothing (CANC-01, READ-07). It never throws.
 *
 * NP says "cancelled before" of a transaction that somebody else cancelled, or that a re-registration ended, too:
 * another may bill the buyer then. After a re-registration cancel the new NP取引ID, and don't pass on what NP says of
 * the old one.
 *
 * @param answer - what the port answered
 * @param at - when: ISO 8601 instant
 * @param options - `triedBefore`: whether an earlier try of one's own, of this very NP取引ID, has an outcome that isn't
 * known. Then "cancelled before" is the answer to that one; without it a person looks into NP's console
 * @returns events for `decide`; empty where NP hasn't cancelled it, or nobody knows
 *
 * @example
 * ```ts
 * const again = { orderNumber: 'P1', outcome: 'refused', codes: ['E0100114'], alreadyCancelled: true } as const
 * cancelEvents(again, '2026-04-01T10:00:00+09:00', { triedBefore: true })
 * // [{ type: 'followUp.done', kind: 'cancel_in_np_console', at: '2026-04-01T10:00:00+09:00' }]
 * cancelEvents(again, '2026-04-01T10:00:00+09:00', { triedBefore: false }) // []
 * ```
 *
 * @category Transport
 */
export function cancelEvents(answer: CancelAnswer, at: string, options: EarlierTry): readonly OrderEvent[] {
  return attempt<readonly OrderEvent[]>(
    () =>
      isCancelled(answer, options?.triedBefore === true)
        ? [{ type: 'followUp.done', kind: 'cancel_in_np_console', at }]
        : [],
    () => [],
  )
}

function isCancelled(answer: CancelAnswer, triedBefore: boolean): boolean {
  if (answer.outcome === 'refused') return triedBefore && answer.alreadyCancelled === true
  return answer.outcome === 'settled'
}
