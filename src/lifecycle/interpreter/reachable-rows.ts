import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import type { Row } from './row.js'
import { rowsFor } from './rows-for.js'
import type { LifecycleTable } from './tabulate.js'

/**
 * The rows that can decide an event of a type on this order, whatever its payload. A guard that looks at the
 * event may hold or not; one that looks at the order alone is already settled.
 */
export function reachableRows(table: LifecycleTable, order: Order, type: OrderEventType): readonly Row[] {
  const reachable: Row[] = []
  for (const row of rowsFor(table, order, type)) {
    if (row.eventGuard !== null) {
      reachable.push(row)
    } else if (row.orderGuard === null || row.orderGuard(order)) {
      reachable.push(row)
      break
    }
  }
  return reachable
}
