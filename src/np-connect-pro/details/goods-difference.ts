import type { OrderDetails } from '../../transport/details/order-details.js'

/** By how many yen the sum of the goods differs from the amount, whichever is more. */
export function goodsDifference({ amount, goods }: OrderDetails): number {
  return Math.abs(goods.reduce((sum, { price, quantity }) => sum + price * quantity, -amount))
}
