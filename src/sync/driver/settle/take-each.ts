import { decide } from '../../../lifecycle/decide.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'

/** What an order becomes by some events, each judged on its own. */
interface AfterEvents {
  readonly order: Order
  /** Whether the lifecycle took any of them; what changes nothing counts. */
  readonly anyTaken: boolean
}

export function takeEach(order: Order, events: readonly OrderEvent[]): AfterEvents {
  return events.reduce<AfterEvents>(
    (before, event) => {
      const decision = decide(before.order, event)
      return decision.ok ? { order: decision.val.order, anyTaken: true } : before
    },
    { order, anyTaken: false },
  )
}
