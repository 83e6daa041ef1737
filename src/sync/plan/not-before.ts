import { isAbout } from '../entry/is-about.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncSchedule } from '../schedule/schedule.js'
import { errandOf } from './errand-of.js'

/**
 * Until when NP isn't asked for a result, in milliseconds since 1970; 0: it may be at once. After an update NP may
 * still approve what was there before (LINK-06). So its time counts from the latest that NP can have taken the update:
 * from what the record says; from when a person found it at NP, or confirmed the status, for NP may have taken it late;
 * and from the end of a lease whose call nobody saw end. A registration has nothing before it and needs no time. What
 * lies `beyond` all that a schedule can mean in the status is by a clock that was ahead, or no time, and keeps nothing
 * waiting here: the driver dates such an update anew before it asks.
 */
export function notBefore(entry: SyncEntry, { afterUpdateMs }: SyncSchedule, beyond: number): number {
  const { order, sync } = entry
  const { updateSentAt } = sync
  if (updateSentAt === null || errandOf(entry) !== 'poll') return 0
  const isSeen = isAbout(entry)
  const times = [
    updateSentAt ?? 0,
    isSeen && updateSentAt !== undefined ? 0 : Date.parse(order.statusSince),
    !isSeen && sync.call === 'open' ? (sync.dueAt ?? 0) : 0,
  ]
  return Math.max(0, ...times.map((time) => time + afterUpdateMs).filter((time) => time < beyond))
}
