import type { Order } from '../order/order.js'
import { mistake } from '../shape/mistake.js'
import { orderOrFault } from './order-or-fault.js'

/**
 * The order a machine starts with when it starts from the beginning: a copy of a new one, with the documented fields
 * alone. One in mid-life needs `orderLogic`, `createOrderActor` or `orderSnapshot`, or the machine would be in another
 * state than the order.
 */
export function placedOrder(input: Order | undefined): Order {
  const order = orderOrFault(input)
  if (typeof order === 'string') mistake("The machine's input", 'an order')
  if (order.paymentStatus !== 'screening_preparing' || order.closed !== null) {
    mistake("The machine's input", 'a new order; use orderLogic or createOrderActor for one in mid-life')
  }
  return order
}
