import type { SyncEntry } from '../book/sync-entry.js'
import type { SyncSchedule } from '../schedule.js'

/**
 * Until when NP isn't asked for a result, in milliseconds since 1970; 0: it may be at once. The record of an order that
 * a person found at NP is still about its 審査待ち: if that began with an update, NP may say what it approved before
 * (LINK-06).
 */
export function notBefore({ order, sync }: SyncEntry, { afterUpdateMs }: SyncSchedule): number {
  const { everApproved, paymentStatus } = order
  const wasFound = paymentStatus === 'screening_in_progress' && sync.about?.status === 'screening_waiting'
  // A time that can't be read keeps no order waiting.
  return wasFound && everApproved !== false ? Date.parse(sync.about.since) + afterUpdateMs || 0 : 0
}
