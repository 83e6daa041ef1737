import type { SyncEntry } from '../../book/sync-entry.js'
import type { SyncRecord } from '../../book/sync-record.js'

/** The record as it is, to be saved where its order alone changes: the driver did nothing about the new status yet. */
export function nextRevision({ sync }: SyncEntry): SyncRecord {
  return { ...sync, revision: sync.revision + 1 }
}
