import { obstaclesTo } from '../gate/obstacles-to.js'
import type { KeptOrder } from './kept-order.js'

/** Whether a claimed parcel may not leave as its order is kept now: it couldn't ship, or has to be seen once more. */
export function standsAgainstClaim({ order, lastSeenAt }: KeptOrder): boolean {
  return lastSeenAt === null || obstaclesTo(order).length > 0
}
