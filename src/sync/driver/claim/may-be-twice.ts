import { isLeftAlone } from '../../entry/is-left-alone.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { isSameClaim } from './is-same-claim.js'

/**
 * Whether NP may come to hold an order twice: nobody knows what came of its registration, and meanwhile somebody
 * recorded that NP doesn't have it, so that it is registered again, or it has been claimed anew. Not once it has the
 * NP取引ID of that registration; nor by an update, which changes what is there.
 */
export function mayBeTwice(claimed: SyncEntry, current: SyncEntry): boolean {
  if (claimed.order.npTransaction.state !== 'requested' || isLeftAlone(current)) return false
  return !isSameClaim(claimed, current) || current.order.npTransaction.state === 'none'
}
