import type { Order } from '../../order/order.js'
import { isAutomatic } from '../../status/is-automatic.js'
import { onlyNpActs } from './only-np-acts.js'

/**
 * Whether the link or NP is at work, so that nobody in the shop moves an order on by what it shows (LINK-06, STAT-04).
 */
export function isWithLinkOrNp(order: Order): boolean {
  return isAutomatic(order.paymentStatus) || onlyNpActs(order)
}
