import type { Order } from '../../order/order.js'
import type { Row } from './row.js'

/**
 * The rows that can decide an event, whatever its payload. A guard that looks at the event may hold or not; one that
 * looks at the order alone is settled by it.
 */
export function reachableRows(rows: readonly Row[], order: Order): readonly Row[] {
  const reachable: Row[] = []
  for (const row of rows) {
    if (row.orderGuard?.(order) === false) continue
    reachable.push(row)
    if (row.guard === row.orderGuard) break
  }
  return reachable
}
