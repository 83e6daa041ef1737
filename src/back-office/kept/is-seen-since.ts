import type { KeptOrder } from './kept-order.js'

/** Whether an order was seen in makeshop after something was done. */
export function isSeenSince({ lastSeenAt }: KeptOrder, at: string): boolean {
  return lastSeenAt !== null && Date.parse(lastSeenAt) > Date.parse(at)
}
