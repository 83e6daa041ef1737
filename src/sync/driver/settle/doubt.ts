import type { Order } from '../../../order/order.js'
import { instantOf } from '../run/instant-of.js'
import { takeEach } from './take-each.js'

/** An order with its sync in doubt, for a person to look it up in NP's console (READ-21). */
export function doubt(order: Order, now: number): Order {
  return takeEach(order, [{ type: 'sync.doubted', reason: 'other', at: instantOf(now) }]).order
}
