import type { Order } from '../../order/order.js'

/** Whether 配送完了 has to be set once more, since the link didn't take it up (READ-05, SHIP-11). */
export function isToBeCompletedAgain({ openFollowUps }: Pick<Order, 'openFollowUps'>): boolean {
  return openFollowUps.includes('complete_delivery_again')
}
