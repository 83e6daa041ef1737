import type { OrderEventOf } from '../../order/event/order-event.js'
import { callsOf } from './calls-of.js'
import { hasForm } from './has-form.js'
import type { ShipmentCalls } from './makeshop-call.js'

/**
 * Whether a value is the two calls of this very delivery, with the carrier, slip and time that are recorded once they
 * went well: those of another would be sent along unseen, and NP told of what is on no record.
 */
export function areCallsFor(
  orderNumber: string,
  deliveryId: string,
  event: OrderEventOf<'delivery.completed'>,
  value: unknown,
): value is ShipmentCalls {
  const calls = callsOf(orderNumber, deliveryId, event)
  return calls !== null && hasForm(value, calls)
}
