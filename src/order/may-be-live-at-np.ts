import type { Order } from './order.js'

/** Whether NP may hold a live transaction: requested, live or unknown (READ-08). */
export function mayBeLiveAtNp(order: Order): boolean {
  const { state } = order.npTransaction
  return state === 'requested' || state === 'live' || state === 'unknown'
}
