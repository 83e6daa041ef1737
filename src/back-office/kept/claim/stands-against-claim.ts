import { obstaclesTo } from '../../gate/obstacles-to.js'
import { standsDenied } from '../denial/stands-denied.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * Whether a claimed parcel may not leave as its order is kept now: it couldn't ship, by what is known or by what
 * somebody denied, or has to be seen once more.
 */
export function standsAgainstClaim(kept: KeptOrder): boolean {
  return kept.lastSeenAt === null || standsDenied(kept) || obstaclesTo(kept.order).length > 0
}
