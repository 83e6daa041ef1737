import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncSchedule } from '../schedule/schedule.js'
import { errandOf } from './errand-of.js'
import { updateTimes } from './update-times.js'

/**
 * Until when NP isn't asked for a result, in milliseconds since 1970; 0: it may be at once. After an update NP may
 * still approve what was there before (LINK-06), so its time counts from the latest that NP can have taken it. What
 * lies `beyond` all that a schedule can mean in the status is by a clock that was ahead, or no time, and keeps nothing
 * waiting here: the driver dates such an update anew before it asks.
 */
export function notBefore(entry: SyncEntry, { afterUpdateMs }: SyncSchedule, beyond: number): number {
  if (errandOf(entry) !== 'poll') return 0
  const times = updateTimes(entry).map((time) => time + afterUpdateMs)
  return Math.max(0, ...times.filter((time) => time < beyond))
}
