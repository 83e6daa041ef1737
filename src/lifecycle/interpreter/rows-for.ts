import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { NONE } from '../../shape/none.js'
import type { Row } from './row.js'
import { stateOf } from './state-of.js'
import type { LifecycleTable } from './tabulate.js'

/** The rows that judge an event on an order, in the order in which they are tried. */
export function rowsFor(table: LifecycleTable, order: Order, type: OrderEventType): readonly Row[] {
  return table.get(stateOf(order))?.rows.get(type) ?? NONE
}
