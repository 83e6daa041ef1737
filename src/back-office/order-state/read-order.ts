import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { isOwnOrder } from '../../order/own-order.js'
import { isRecord } from '../../shape/is-record.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'

/** An order as it is judged, or the path of what is malformed in it (READ-24). */
export type OrderReading =
  | { readonly order: Order; readonly fault: null }
  | { readonly order: null; readonly fault: string }

/**
 * Reads an order into plain data, once, and judges that copy: what a getter or a list with methods of its own would
 * answer the next time doesn't matter then. What can't be read is malformed as a whole. An order that the library made
 * is frozen, and judged as it is.
 */
export function readOrder(given: Order): OrderReading {
  try {
    const order = isRecord(given) && !isOwnOrder(given) ? plain(given) : given
    const fault = orderFault(order)
    return fault === null ? { order, fault } : { order: null, fault }
  } catch {
    return { order: null, fault: 'order' }
  }
}

function plain(given: Order): Order {
  const { openFollowUps } = given
  return { ...given, openFollowUps: Array.isArray(openFollowUps) ? itemsOf(openFollowUps) : openFollowUps }
}

/**
 * By place, since a list can be iterated over as it likes. A list longer than there are kinds names one twice: a fault.
 */
function itemsOf<T>(list: readonly T[]): readonly (T | undefined)[] {
  const length = Math.min(list.length, FOLLOW_UP_KINDS.length + 1)
  return Array.from({ length }, (_, at) => list[at])
}
