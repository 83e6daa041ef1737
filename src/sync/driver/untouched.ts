import type { SyncEntry } from '../book/sync-entry.js'
import type { SyncRecord } from '../book/sync-record.js'

/** The record as it is: nothing was done about the status that the order shows. */
export function untouched({ sync }: SyncEntry): SyncRecord {
  return { ...sync, revision: sync.revision + 1 }
}
