import { decide } from '../../../lifecycle/decide.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'

/** Why an event is refused; `null` where it isn't. */
export function refusalCodeOf(order: Order, event: OrderEvent): string | null {
  const decision = decide(order, event)
  return decision.ok ? null : decision.val.code
}
