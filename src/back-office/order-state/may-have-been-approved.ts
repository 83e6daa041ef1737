import type { Order } from '../../order/order.js'

/**
 * Whether an order that isn't 審査OK may once have been, and nobody knows (READ-26): 入金完了, which it would have kept
 * from then (READ-10), makes it likely.
 */
export function mayHaveBeenApproved({ receiptStatus, everApproved }: Order): boolean {
  return everApproved === null && receiptStatus === 'received'
}
