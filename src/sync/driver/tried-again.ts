import { backoffOf } from '../backoff/backoff.js'
import { attemptsOf } from '../book/attempts-of.js'
import type { AttentionReason } from '../book/attention-reason.js'
import { recordAbout } from '../book/record-about.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { SyncRecord } from '../book/sync-record.js'
import { isWatched } from '../book/watched-status.js'
import { isStalled } from '../plan/is-stalled.js'
import type { SyncSchedule } from '../schedule.js'

/** What else is noted of a try that settled nothing. */
type Try = Pick<SyncRecord, 'call' | 'alone'> & {
  /** How many tries there were, this one included. */
  readonly attempts: number
  readonly attention: AttentionReason | null
  readonly unansweredReport: SyncRecord['unansweredReport']
}

/** The entry of an order that comes to its turn again later, and to a person's eyes where that goes on for long. */
export function triedAgain(entry: SyncEntry, told: Partial<Try>, now: number, schedule: SyncSchedule): SyncEntry {
  const { paymentStatus } = entry.order
  const attempts = told.attempts ?? attemptsOf(entry)
  const pace = isWatched(paymentStatus) ? schedule.statuses[paymentStatus] : null
  const dueAt = pace === null ? null : now + backoffOf(pace, Math.max(0, attempts - 1)).delayMs
  const attention = told.attention ?? (isStalled(entry, now, schedule) ? 'stalled' : null)
  return { order: entry.order, sync: recordAbout(entry, { ...told, attempts, dueAt, attention }) }
}
