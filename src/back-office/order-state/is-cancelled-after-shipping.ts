import { haveLeft } from '../../order/have-left.js'
import type { Order } from '../../order/order.js'

/** Whether an order was cancelled or deleted although its goods have left: who cancels at NP gives their payment up. */
export function isCancelledAfterShipping(order: Order): boolean {
  const { closed } = order
  return closed !== null && closed.reason !== 'payment_method_changed' && haveLeft(order)
}
