import type { SyncEntry } from './sync-entry.js'

/** Whether nobody changed an entry since it was read: neither a person its order, nor a driver its record. */
export function isUnchanged(current: SyncEntry, read: SyncEntry): boolean {
  return current.order.version === read.order.version && current.sync.revision === read.sync.revision
}
