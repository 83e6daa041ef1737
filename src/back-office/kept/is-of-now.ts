import type { KeptOrder } from './kept-order.js'

/** Whether what was seen or done then isn't from before what is known of an order (LINK-06). */
export function isOfNow({ order, lastKnownAt }: KeptOrder, at: string): boolean {
  return Date.parse(at) >= Math.max(Date.parse(order.statusSince), Date.parse(lastKnownAt))
}
