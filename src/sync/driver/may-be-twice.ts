import { isLeftAlone } from '../book/is-left-alone.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { isSameClaim } from './is-same-claim.js'

/**
 * Whether NP may come to hold an order twice: nobody knows what came of its registration, and meanwhile the order was
 * said not to be there, so that it is registered again, or has been claimed anew. Not so once the id of that registration
 * is on it, nor by an update, which changes what is there.
 */
export function mayBeTwice(claimed: SyncEntry, current: SyncEntry): boolean {
  if (claimed.order.npTransaction.state !== 'requested' || isLeftAlone(current)) return false
  return !isSameClaim(claimed, current) || current.order.npTransaction.state === 'none'
}
