import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'

/**
 * Whether 審査OK may be gone of goods that are here, and nobody knows whether it ever was (READ-26): 入金完了, which an
 * order keeps from then (READ-10), makes it likely.
 */
export function isApprovalPerhapsLost(order: Order): boolean {
  const { closed, paymentStatus, deliveryStatus, receiptStatus, everApproved } = order
  if (closed !== null || deliveryStatus === 'shipped' || impliesApproval(paymentStatus)) return false
  return everApproved === null && receiptStatus === 'received'
}
