import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'

/**
 * Whether an order that is no longer 審査OK may have been so, and nobody knows (READ-26): 入金完了, which an order keeps
 * from then (READ-10), makes it likely.
 */
export function mayHaveBeenApproved({ closed, paymentStatus, receiptStatus, everApproved }: Order): boolean {
  return closed === null && !impliesApproval(paymentStatus) && everApproved === null && receiptStatus === 'received'
}
