import type { KeptOrder } from '../kept-order.js'
import { claimHasEnded } from './claim-has-ended.js'
import { standsAgainstClaim } from './stands-against-claim.js'

/**
 * What is kept, with what becomes of a claim by it: 配送完了 or a report that is on record ends it, and a parcel that
 * may not leave is marked, so that it stays stopped when its order is approved anew.
 *
 * @param before - as it was kept: somebody else may have made of it what it is, such as an order that was adopted anew
 */
export function claimedAfter(before: KeptOrder, after: KeptOrder): KeptOrder {
  const { parcelClaim } = after
  if (parcelClaim === null) return after
  if (claimHasEnded(before.order) || claimHasEnded(after.order)) return { ...after, parcelClaim: null }
  const isToStop = parcelClaim.isToStop || standsAgainstClaim(before) || standsAgainstClaim(after)
  return { ...after, parcelClaim: { ...parcelClaim, isToStop } }
}
