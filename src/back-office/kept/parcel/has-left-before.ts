import type { KeptOrder } from '../kept-order.js'

/** Whether goods have left of an order that is 未配送 again: the order itself no longer says so (READ-09). */
export function hasLeftBefore({ order, goodsHaveLeft }: KeptOrder): boolean {
  return goodsHaveLeft && order.deliveryStatus === 'not_shipped'
}
