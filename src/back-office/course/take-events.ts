import { decide } from '../../lifecycle/decide.js'
import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'

/** An order after something happened to it, and the events by which `decide` came there. */
export interface Taken {
  readonly order: Order
  readonly events: readonly OrderEvent[]
}

/** Takes events one after another; `null` as soon as one is refused or changes nothing. */
export function takeEvents(order: Order, events: readonly OrderEvent[]): Taken | null {
  let now = order
  for (const event of events) {
    const decided = decide(now, event)
    if (!decided.ok || !decided.val.changed) return null
    now = decided.val.order
  }
  return { order: now, events }
}
