import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncRecord } from '../../entry/sync-record.js'

/** The record as it is, to be saved where its order alone changes: the driver did nothing about the new status yet. */
export function nextRevision({ sync }: SyncEntry): SyncRecord {
  return { ...sync, revision: sync.revision + 1 }
}
