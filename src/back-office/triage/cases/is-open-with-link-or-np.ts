import type { Order } from '../../../order/order.js'
import { isWithLinkOrNp } from '../../order-state/is-with-link-or-np.js'

/** Whether an order isn't over, and the link or NP is at work. */
export function isOpenWithLinkOrNp(order: Order): boolean {
  return order.closed === null && isWithLinkOrNp(order)
}
