import { decide } from '../../src/lifecycle/decide.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import type { Refusal } from '../../src/refusal/refusal.js'

/** What became of an order to which events were given one by one, those after a refusal too. */
export interface Applied {
  readonly order: Order
  readonly refusals: readonly Refusal[]
}

/** Gives an order the events that an answer means, as the guide says. */
export function applied(before: Order, events: readonly OrderEvent[]): Applied {
  return events.reduce<Applied>(
    ({ order, refusals }, event) => {
      const decided = decide(order, event)
      return decided.ok ? { order: decided.val.order, refusals } : { order, refusals: [...refusals, decided.val] }
    },
    { order: before, refusals: [] },
  )
}
