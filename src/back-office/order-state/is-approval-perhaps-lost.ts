import type { Order } from '../../order/order.js'
import { mayHaveBeenApproved } from './may-have-been-approved.js'

/** Whether 審査OK may be gone of goods that are here, and nobody knows whether it ever was (READ-26). */
export function isApprovalPerhapsLost(order: Order): boolean {
  return order.deliveryStatus === 'not_shipped' && mayHaveBeenApproved(order)
}
