import type { SyncEntry } from '../../entry/sync-entry.js'

/** Whether nobody claimed an order anew since the claim that a call was made under. */
export function isSameClaim(claimed: SyncEntry, current: SyncEntry): boolean {
  return current.sync.callCount === claimed.sync.callCount
}
