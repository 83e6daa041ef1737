import { isAbout } from '../../entry/is-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { isSameClaim } from './is-same-claim.js'

/**
 * Whether an order still waits, as it was claimed, for what came of its call: nobody moved it on, or claimed it anew.
 */
export function isAsClaimed(claimed: SyncEntry, current: SyncEntry): boolean {
  const isSameStatus = current.order.paymentStatus === claimed.order.paymentStatus
  return isSameStatus && isAbout(current) && isSameClaim(claimed, current)
}
