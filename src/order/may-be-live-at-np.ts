import type { Order } from './order.js'

/** Whether NP may hold a live transaction: requested, live or unknown (READ-08). */
export function mayBeLiveAtNp(order: Order): boolean {
  return (
    order.npTransaction.state === 'requested' ||
    order.npTransaction.state === 'live' ||
    order.npTransaction.state === 'unknown'
  )
}
