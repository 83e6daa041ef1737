import type { OrderEventOf, OrderEventPayloads } from '../order/order-event.js'
import { MOMENT } from './moment.js'

type Delivery = OrderEventPayloads['delivery.completed']

/** The event that a delivery would be. Of something else, even `null`, it makes an event that is malformed. */
export function deliveryCompleted(delivery: Delivery): OrderEventOf<'delivery.completed'> {
  return {
    type: 'delivery.completed',
    channel: delivery?.channel,
    carrier: delivery?.carrier,
    slipNumber: delivery?.slipNumber,
    at: MOMENT,
  }
}
