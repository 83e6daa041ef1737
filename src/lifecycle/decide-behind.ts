import type { OrderEvent } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Result } from '../result.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'

/** What `decide` says of an event behind what may have happened unseen; what it opened, of the order before both. */
export function decideBehind(
  order: Order,
  unseen: readonly OrderEvent[],
  event: OrderEvent,
): Result<Decision, Refusal> {
  const orderAfter = (now: Order, each: OrderEvent) => decide(now, each).map((decision) => decision.order)
  const then = unseen.reduce((now, each) => orderAfter(now, each).unwrapOr(now), order)
  return decide(then, event).map((decision) => {
    const opened = decision.order.openFollowUps.filter((kind) => !order.openFollowUps.includes(kind))
    return { ...decision, opened }
  })
}
