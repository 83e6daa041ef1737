import { ORDER_EVENT_TYPES } from '../../order/event-types.js'
import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import { rowsFor } from './rows-for.js'
import type { LifecycleTable } from './tabulate.js'

/** The event types of which some payload would be accepted now. */
export function acceptedTypes(table: LifecycleTable, order: Order): readonly OrderEventType[] {
  return ORDER_EVENT_TYPES.filter((type) => acceptsSome(table, order, type))
}

/** A guard that looks at the event holds for some payload; one that looks at the order alone is settled. */
function acceptsSome(table: LifecycleTable, order: Order, type: OrderEventType): boolean {
  for (const row of rowsFor(table, order, type)) {
    if (row.orderGuard !== null && !row.orderGuard(order)) continue
    if (row.outcome !== 'refuse') return true
    if (row.eventGuard === null) return false
  }
  return false
}
