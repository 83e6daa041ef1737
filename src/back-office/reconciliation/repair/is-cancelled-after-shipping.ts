import { haveLeft } from '../../../order/have-left.js'
import type { Order } from '../../../order/order.js'
import type { NpStatus } from '../np-state/np-state.js'
import { AFTER_REPORT } from './after-report.js'

/**
 * Whether an order was cancelled or deleted although its goods have left, as it shows or NP says: who cancels at NP
 * gives their payment up.
 *
 * @param said - what NP says of its transactions
 */
export function isCancelledAfterShipping(order: Order, said: readonly NpStatus[]): boolean {
  const { closed } = order
  if (closed === null || closed.reason === 'payment_method_changed') return false
  return haveLeft(order) || said.some((status) => AFTER_REPORT.includes(status))
}
