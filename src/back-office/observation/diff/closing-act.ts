import type { Closing } from '../../../order/closing.js'
import type { OrderEventType } from '../../../order/event/order-event.js'

/** By which act an order was closed. */
export function closingAct({ reason }: Closing): OrderEventType {
  return reason === 'payment_method_changed' ? 'paymentMethod.changed' : 'order.cancelled'
}
