import type { Finding } from '../answer/finding.js'
import { found } from '../answer/found.js'
import { obstaclesTo } from '../gate/obstacles-to.js'
import type { KeptOrder } from './kept-order.js'

/**
 * That a claimed parcel isn't to leave any more, since its order may not ship as it is now, or has to be seen once more
 * first; `null` if it isn't claimed, has left, or may leave.
 */
export function parcelToStop(kept: KeptOrder): Finding<'claimed_parcel_to_stop'> | null {
  const { order, parcelClaim, goodsHaveLeft, lastSeenAt } = kept
  if (parcelClaim === null || goodsHaveLeft) return null
  const mayLeave = lastSeenAt !== null && obstaclesTo(order).length === 0
  return mayLeave ? null : found('claimed_parcel_to_stop', 'SHIP-01', parcelClaim)
}
