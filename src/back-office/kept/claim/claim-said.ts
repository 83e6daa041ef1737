import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { KeptOrder } from '../kept-order.js'
import { claimHasEnded } from './claim-has-ended.js'
import { claimToStop } from './claim-to-stop.js'

/** That a claimed parcel isn't to leave any more, or that it has left all the same. */
export type ClaimSaid = Finding<'claimed_parcel_to_stop' | 'stopped_parcel_left'>

/**
 * What is to be said of a claim by what was recorded or seen: that the parcel is to be stopped, or that one which was
 * to be stopped has left, since nothing says so once its claim has ended (SHIP-01).
 */
export function claimSaid(before: KeptOrder, after: KeptOrder): ClaimSaid | null {
  return claimToStop(after) ?? (claimHasEnded(after.order) ? stoppedAndLeft(before) : null)
}

/** The same of what was refused and done all the same, of which only 配送完了 ends a claim. */
export function claimSaidDespite(before: KeptOrder, after: KeptOrder): ClaimSaid | null {
  return claimToStop(after) ?? (after.parcelClaim === null ? stoppedAndLeft(before) : null)
}

function stoppedAndLeft(before: KeptOrder): ClaimSaid | null {
  const wasToStop = claimToStop(before)
  return wasToStop === null ? null : findingOf('stopped_parcel_left', 'SHIP-01', wasToStop.detail)
}
