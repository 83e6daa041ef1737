import type { OrderEvent } from '../order/order-event.js'
import { attempt } from '../shape/attempt.js'
import type { CancelAnswer } from './cancel-answer.js'

/**
 * What an answer about a cancellation at NP means for an order that is closed in makeshop: that its follow-up
 * `cancel_in_np_console` is done, or nothing (CANC-01, READ-07). It never throws.
 *
 * @param answer - what the port answered
 * @param at - when: ISO 8601 instant
 * @returns events for `decide`; empty where NP hasn't cancelled it, or nobody knows
 *
 * @example
 * ```ts
 * cancelEvents({ orderNumber: 'P1', outcome: 'settled' }, '2026-04-01T10:00:00+09:00')
 * // [{ type: 'followUp.done', kind: 'cancel_in_np_console', at: '2026-04-01T10:00:00+09:00' }]
 * ```
 *
 * @category Transport
 */
export function cancelEvents(answer: CancelAnswer, at: string): readonly OrderEvent[] {
  return attempt<readonly OrderEvent[]>(
    () => (isCancelled(answer) ? [{ type: 'followUp.done', kind: 'cancel_in_np_console', at }] : []),
    () => [],
  )
}

function isCancelled(answer: CancelAnswer): boolean {
  return answer.outcome === 'settled' || (answer.outcome === 'refused' && answer.alreadyCancelled === true)
}
