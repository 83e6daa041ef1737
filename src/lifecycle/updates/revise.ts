import { ORDER_FORM } from '../../order/form/order-form.js'
import type { Order } from '../../order/order.js'
import { mapRecord } from '../../shape/map-record.js'
import type { Arrival } from './arrive.js'
import type { OrderChange } from './order-change.js'

/** Where a change is applied: an order with the documented fields alone, whatever else the one before has. */
export function revise(order: Order, ...changes: readonly (OrderChange | Arrival | false)[]): Order {
  const changed: Partial<Order> = Object.assign({ version: order.version + 1 }, ...changes)
  return mapRecord(ORDER_FORM, (_, field) => (field in changed ? changed : order)[field]) as Order
}
