import type { Order } from '../../../order/order.js'
import { isOwnOrder, ownOrder } from '../../../order/own-order.js'
import type { Taken } from '../../course/take-events.js'

/**
 * Where events that nobody saw led, without a wiz invoice that they say was printed: it only follows from 配送完了
 * (READ-04). When it was, and whether it is with goods that come back, nobody knows, and one on record would free them
 * (SHIP-08).
 */
export function orderOnRecord({ order, events }: Taken): Order {
  if (events.every(({ type }) => type !== 'invoice.printed')) return order
  const unprinted = { ...order, invoicePrintedAt: null }
  return isOwnOrder(order) ? ownOrder(unprinted, {}) : unprinted
}
