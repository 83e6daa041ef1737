import type { OrderEventType } from '../order/event/order-event.js'
import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import { fullDefinition } from './full-definition.js'
import { acceptedBy } from './interpreter/accepted-by.js'

/**
 * Lists the event types that can be accepted now: for each, `decide` accepts some payload. Repeats that change nothing
 * are included.
 *
 * @param order - the order as it is
 * @returns event types, the link's first; empty for something that isn't an order
 *
 * @example
 * ```ts
 * acceptedEvents(order).includes('delivery.completed')
 * ```
 *
 * @category Lifecycle
 */
export function acceptedEvents(order: Order): readonly OrderEventType[] {
  try {
    return orderFault(order) === null ? acceptedBy(fullDefinition, order) : []
  } catch {
    // Reached only if the order's getters answer differently the second time (READ-24).
    return []
  }
}
