import type { Order } from '../../../order/order.js'
import type { Goods } from '../../kept/goods-of.js'
import { isCancelled } from '../../order-state/is-cancelled.js'

/**
 * Whether a buyer may keep the goods of an order that was cancelled or deleted, and of which NP goes on though its
 * cancel there is on record: that is recorded, too, where nothing is cancelled, and an order that shows 未配送 doesn't
 * know whether goods left before (READ-07, READ-09); the kept order does.
 */
export function mayBeKept(order: Order, goods: Goods): boolean {
  return goods !== 'here' && isCancelled(order) && order.npTransaction.state === 'cancelled'
}
