import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { KeptOrder } from '../kept-order.js'
import { claimHasEnded } from './claim-has-ended.js'
import { standsAgainstClaim } from './stands-against-claim.js'

/**
 * That a claimed parcel isn't to leave any more; `null` if it isn't claimed, is known to have left, or may leave. That
 * goods have left (`goodsHaveLeft`) doesn't end a claim by itself: they may have been shown so, and not be believed.
 */
export function claimToStop(kept: KeptOrder): Finding<'claimed_parcel_to_stop'> | null {
  const { order, parcelClaim } = kept
  if (parcelClaim === null || claimHasEnded(order)) return null
  const isToStop = parcelClaim.isToStop || standsAgainstClaim(kept)
  return isToStop ? findingOf('claimed_parcel_to_stop', 'SHIP-01', parcelClaim.name) : null
}
