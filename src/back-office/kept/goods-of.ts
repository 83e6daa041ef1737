import type { GivenOrder } from './given-order.js'

/**
 * Where the goods of an order are, as far as is known.
 *
 * - `gone`: they have left, though it may be 未配送 again (READ-09).
 * - `here`: it is kept, and none of them left, or they came back.
 * - `not_known`: it is 未配送, and was handed over alone.
 */
export type Goods = 'gone' | 'here' | 'not_known'

/** Where the goods of an order are, by its 配送ステータス and what is kept beside it. */
export function goodsOf({ order, kept }: GivenOrder): Goods {
  if (order.deliveryStatus === 'shipped') return 'gone'
  if (kept === null) return 'not_known'
  return kept.goodsHaveLeft ? 'gone' : 'here'
}
