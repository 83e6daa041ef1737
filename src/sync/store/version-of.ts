import type { SyncEntry } from '../entry/sync-entry.js'
import type { EntryVersion } from './sync-store.js'

/**
 * The version of an entry, to be given to `save` with the entry that takes its place.
 *
 * @param entry - the entry as it was read
 *
 * @category Sync
 */
export function versionOf(entry: SyncEntry): EntryVersion {
  return { version: entry.order.version, revision: entry.sync.revision }
}
