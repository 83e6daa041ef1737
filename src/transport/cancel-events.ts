import { attempt } from '../order/attempt.js'
import type { OrderEvent } from '../order/order-event.js'
import type { CancelAnswer } from './cancel-answer.js'

/**
 * What an answer about a cancellation at NP means for an order that is closed in makeshop: that its follow-up
 * `cancel_in_np_console` is done, or nothing (CANC-01, READ-07). It never throws.
 *
 * @param answer - What the port answered.
 * @param at - When: ISO 8601 instant.
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
