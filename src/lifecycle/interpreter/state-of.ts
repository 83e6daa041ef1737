import type { Order } from '../../order/order.js'
import type { LifecycleState } from '../lifecycle.js'

/** The state of the lifecycle that an order is in: its status, or `closed` whatever status it had (READ-07). */
export function stateOf(order: Order): LifecycleState {
  return order.closed === null ? order.paymentStatus : 'closed'
}
