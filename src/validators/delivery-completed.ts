import type { OrderEventOf, OrderEventPayloads } from '../order/order-event.js'
import { MOMENT } from './moment.js'

/** The event that a delivery would be. */
export function deliveryCompleted(
  delivery: OrderEventPayloads['delivery.completed'],
): OrderEventOf<'delivery.completed'> {
  const { channel, carrier, slipNumber } = delivery
  return { type: 'delivery.completed', channel, carrier, slipNumber, at: MOMENT }
}
