import { decide } from '../../lifecycle/decide.js'
import type { Order } from '../../order/order.js'
import type { OrderEvent } from '../../order/order-event.js'

/** What an order becomes by some events, each judged on its own. */
export interface Taken {
  readonly order: Order
  /** Whether the lifecycle took any of them; what changes nothing counts. */
  readonly any: boolean
}

export function taken(order: Order, events: readonly OrderEvent[]): Taken {
  return events.reduce<Taken>(
    (before, event) => {
      const decision = decide(before.order, event)
      return decision.ok ? { order: decision.val.order, any: true } : before
    },
    { order, any: false },
  )
}
