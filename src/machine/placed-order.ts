import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import { orderFields } from '../order/order-fields.js'
import { mistake } from '../shape/mistake.js'

/**
 * The order a machine starts with when it starts from the beginning: a copy of a new one, with the documented fields
 * alone. One in mid-life needs `orderLogic`, `createOrderActor` or `orderSnapshot`, or the machine would be in another
 * state than the order.
 */
export function placedOrder(input: Order | undefined): Order {
  if (input === undefined || orderFault(input) !== null) mistake("The machine's input", 'an order')
  if (input.paymentStatus !== 'screening_preparing' || input.closed !== null) {
    mistake("The machine's input", 'a new order; use orderLogic or createOrderActor for one in mid-life')
  }
  return orderFields(input)
}
