import type { SyncEntry } from '../book/sync-entry.js'
import type { SyncRecord } from '../book/sync-record.js'

/** The record as it is, to be saved with a change of its order alone: nothing was done about the status that that shows. */
export function nextRevision({ sync }: SyncEntry): SyncRecord {
  return { ...sync, revision: sync.revision + 1 }
}
