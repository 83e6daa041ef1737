import { isRecord } from '../shape/is-record.js'
import type { Order } from './order.js'
import { orderFields } from './order-fields.js'
import { isOwnOrder } from './own-order.js'

/**
 * An order as plain data with the documented fields alone: none that can't be stored or is inherited, and no proxy,
 * gets into an answer by it. An order of our own is frozen, and stays as it is; so does what is no record, which is
 * malformed.
 */
export function plainOrder(given: Order): Order {
  return isRecord(given) && !isOwnOrder(given) ? orderFields({ ...given }) : given
}
