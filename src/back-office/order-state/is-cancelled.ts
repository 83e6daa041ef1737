import type { Order } from '../../order/order.js'

/** Whether an order was cancelled or deleted; one that is paid in another way goes on without NP (PAY-03). */
export function isCancelled({ closed }: Order): boolean {
  return closed !== null && closed.reason !== 'payment_method_changed'
}
