import type { OrderEvent } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Row } from './row.js'
import { rowsFor } from './rows-for.js'
import type { LifecycleTable } from './tabulate.js'

/** The row that decides: the first whose guard holds (READ-18). `undefined` only where a definition has a hole. */
export function judge(table: LifecycleTable, order: Order, event: OrderEvent): Row | undefined {
  return decider(rowsFor(table, order, event.type), order, event)
}

/** The row that decides among those that judge an event. */
export function decider(rows: readonly Row[], order: Order, event: OrderEvent): Row | undefined {
  for (const row of rows) if (holds(row, order, event)) return row
  return undefined
}

/** Whether a row's guard holds. */
export function holds(row: Row, order: Order, event: OrderEvent): boolean {
  return row.guard === null || row.guard(order, event, row.params)
}
