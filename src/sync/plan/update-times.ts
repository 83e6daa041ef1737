import { isAbout } from '../entry/is-about.js'
import type { SyncEntry } from '../entry/sync-entry.js'

/**
 * When NP can have taken an update, in milliseconds since 1970: as the record says; when a person found it at NP, or
 * confirmed the status, for NP may have taken it late; and at the end of a lease whose call nobody saw end. None, of a
 * registration: it has nothing before it. Where the record doesn't know, the status counts even once it was seen.
 */
export function updateTimes(entry: SyncEntry): readonly number[] {
  const { order, sync } = entry
  const { updateSentAtMs } = sync
  if (updateSentAtMs === 'never') return []
  const isSeen = isAbout(entry)
  return [
    updateSentAtMs ?? 0,
    isSeen && updateSentAtMs !== null ? 0 : Date.parse(order.statusSince),
    !isSeen && sync.call === 'open' ? (sync.dueAtMs ?? 0) : 0,
  ]
}
