import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import type { Goods } from '../../kept/goods-of.js'
import { isCancelled } from '../../order-state/is-cancelled.js'
import type { NpStatus } from '../np-state/np-state.js'
import { AFTER_REPORT } from './after-report.js'

/**
 * Whether an order was cancelled or deleted although its goods have left, as it shows, as is kept beside it, or
 * as NP says: who cancels at NP
 * gives their payment up.
 *
 * @param statuses - what NP says of its transactions
 */
export function isCancelledAfterShipping(order: Order, statuses: readonly NpStatus[], goods: Goods): boolean {
  if (!isCancelled(order)) return false
  return goods === 'gone' || haveLeft(order) || statuses.some((status) => AFTER_REPORT.includes(status))
}
