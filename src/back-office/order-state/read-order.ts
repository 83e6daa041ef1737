import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { plainOrder } from '../../order/plain-order.js'

/** An order as it is judged, or the path of what is malformed in it (READ-24). */
export type OrderReading =
  | { readonly order: Order; readonly fault: null }
  | { readonly order: null; readonly fault: string }

/**
 * Reads an order into plain data, once, and judges that copy: what a getter, a proxy or a list with methods of its own
 * would answer the next time doesn't matter then, and none of them gets into an answer. Nor does a field that isn't
 * documented, of which nobody knows whether it can be stored. What can't be read is malformed as a whole. An order that
 * the library made is frozen, and judged as it is.
 */
export function readOrder(given: Order): OrderReading {
  try {
    const order = plainOrder(given)
    const fault = orderFault(order)
    return fault === null ? { order, fault } : { order: null, fault }
  } catch {
    return { order: null, fault: 'order' }
  }
}
