import { recordAbout } from '../../entry/record-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import type { Consequence } from './consequence.js'

/**
 * The entry of an order whose update is dated in the future, by a clock that was ahead: nobody knows how long ago that
 * was, so NP has all its time from now on (LINK-06).
 */
export function allowTime(entry: SyncEntry, now: number, { afterUpdateMs }: SyncSchedule): Consequence {
  const sync = recordAbout(entry, { updateSentAtMs: now, dueAtMs: now + afterUpdateMs })
  return { next: { order: entry.order, sync }, outcome: 'not_sent' }
}
