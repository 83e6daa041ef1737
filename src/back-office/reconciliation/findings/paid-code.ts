import type { Order } from '../../../order/order.js'
import { isCancelled } from '../../order-state/is-cancelled.js'

/**
 * What is said where the buyer has paid NP for a closed order. Of one that was cancelled the goods have left, since NP
 * has their report: whoever keeps them has paid for them. One that is paid in another way, too, is paid twice.
 */
export function paidCode(order: Order): 'paid_after_cancel' | 'paid_after_closing' {
  return isCancelled(order) ? 'paid_after_cancel' : 'paid_after_closing'
}
