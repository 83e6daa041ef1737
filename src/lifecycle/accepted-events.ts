import { attempt } from '../order/attempt.js'
import type { Order } from '../order/order.js'
import type { OrderEventType } from '../order/order-event.js'
import { orderFault } from '../order/order-fault.js'
import { acceptedTypes } from './interpreter/accepted-types.js'
import { table } from './table.js'

/**
 * The event types of which some payload would be accepted now, repeats that change nothing included.
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
  if (orderFault(order) !== null) return []
  return attempt(
    () => acceptedTypes(table, order),
    () => [],
  )
}
