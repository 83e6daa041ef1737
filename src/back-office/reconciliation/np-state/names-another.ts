import type { Order } from '../../../order/order.js'
import { namesOtherId } from '../../order-state/names-other-id.js'
import { isOnItsWay } from './is-on-its-way.js'
import type { NpState } from './np-state.js'

/**
 * Whether NP speaks of another transaction than the order knows. While a request is on its way, it may get a new one.
 * Of a closed order, no other transaction tells whether its own is cancelled (CANC-01).
 */
export function namesAnother(order: Order, npState: NpState): boolean {
  return (order.closed !== null || !isOnItsWay(order)) && namesOtherId(order, npState.npTransactionId)
}
