import type { SyncEntry } from './sync-entry.js'

/** Whether the record is about the status that the order shows now. */
export function isAbout({ order, sync }: SyncEntry): boolean {
  return sync.about !== null && sync.about.status === order.paymentStatus && sync.about.since === order.statusSince
}
