import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'

/** An order as it is judged, or the path of what is malformed in it (READ-24). */
export type OrderReading =
  | { readonly order: Order; readonly fault: null }
  | { readonly order: null; readonly fault: string }

/**
 * Reads an order into plain data, once, and judges that copy: what a getter or a list with methods of its own would
 * answer the next time doesn't matter then.
 */
export function readOrder(given: Order): OrderReading {
  try {
    const { openFollowUps } = given
    const order = { ...given, openFollowUps: Array.isArray(openFollowUps) ? Array.from(openFollowUps) : openFollowUps }
    const fault = orderFault(order)
    return fault === null ? { order, fault } : { order: null, fault }
  } catch {
    return { order: null, fault: orderFault(given) ?? 'order' }
  }
}
