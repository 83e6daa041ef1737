import type { OrderEvent } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Result } from '../result.js'
import type { Decision } from './decision.js'
import { fullDefinition } from './full-definition.js'
import { decideBy } from './interpreter/decide-by.js'

/**
 * Decides what an event does to an order. It gives the next order, with the follow-ups that were opened or settled and
 * any warnings, or a refusal that cites its rule and says what to do instead. Pure; never throws, whatever is passed.
 *
 * @param order - the order as it is
 * @param event - what happened; `at` is an ISO 8601 instant
 * @returns `Ok` with the decision (`changed: false` and the very same order when nothing changes), or `Err` with
 * the refusal. Judged in the order of READ-18: malformed, closed, suspect, status, the event's own conditions.
 *
 * @example
 * ```ts
 * const outcome = decide(order, { type: 'order.edited', fields: ['items'], at: '2026-04-01T10:00:00+09:00' })
 * if (outcome.ok) save(outcome.val.order)
 * else console.log(explain(outcome.val, 'ja'))
 * ```
 *
 * @category Lifecycle
 */
export function decide(order: Order, event: OrderEvent): Result<Decision, Refusal> {
  return decideBy(fullDefinition, order, event)
}
