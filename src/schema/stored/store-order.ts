import type { Order } from '../../order/order.js'
import { orderFault } from '../../order/order-fault.js'
import { orderFields } from '../../order/order-fields.js'
import { FORMAT_VERSION, type StoredOrder } from './stored-order.js'

/**
 * Gives an order the form in which to store it: plain JSON with its `formatVersion`. Only the documented fields are
 * copied, so nothing that was attached to the order is stored with it.
 *
 * @param order - the order as it is
 *
 * @example
 * ```ts
 * const text = JSON.stringify(storeOrder(order))
 * const restored = restoreOrder(JSON.parse(text))
 * ```
 *
 * @throws TypeError when it isn't an `Order`: what couldn't be restored is never stored.
 *
 * @category Schemas
 */
export function storeOrder(order: Order): StoredOrder {
  const fault = orderFault(order)
  if (fault !== null) throw new TypeError(`storeOrder: ${fault} is not of the documented shape (READ-24)`)
  return { formatVersion: FORMAT_VERSION, ...orderFields(order) }
}
