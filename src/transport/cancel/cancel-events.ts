import type { OrderEvent } from '../../order/event/order-event.js'
import { attempt } from '../../shape/attempt.js'
import type { EarlierTry } from '../earlier-try.js'
import type { CancelAnswer } from './cancel-answer.js'

/**
 * Turns NP's answer about a cancellation into events for `decide`: that the follow-up `cancel_in_np_console` of an
 * order closed in makeshop is done, or none (CANC-01, READ-07). It never throws.
 *
 * NP says "cancelled before" also if somebody else cancelled the transaction or a re-registration ended it. Then
 * another transaction may bill the buyer. After a re-registration cancel the new NP取引ID, and don't pass on what NP
 * says of the old one.
 *
 * @param answer - what the port answered
 * @param at - when: ISO 8601 instant
 * @param options - `triedBefore`: whether you tried before with this very NP取引ID and don't know the outcome. Then
 * "cancelled before" is the answer to that try; without it a person looks into NP's console
 * @returns events for `decide`; empty if NP hasn't cancelled it, or if that isn't known
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
