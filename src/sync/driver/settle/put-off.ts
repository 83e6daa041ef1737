import { attemptsOf } from '../../entry/attempts-of.js'
import { recordAbout } from '../../entry/record-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncRecord } from '../../entry/sync-record.js'
import type { UnansweredFields } from '../../entry/unanswered-fields.js'
import { updateSentBy } from '../../entry/update-sent-by.js'
import { isStalled } from '../../plan/is-stalled.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import { nextTurn } from './next-turn.js'

/** What else is noted of a try that settled nothing; `attempts`: how many there were, this one included. */
type Try = Partial<Pick<SyncRecord, 'attempts' | 'attention' | 'call' | 'together'>> &
  Omit<UnansweredFields, 'updateSentAtMs'>

/** The entry of an order that is tried again later, and shown to a person where that goes on for too long. */
export function putOff(entry: SyncEntry, change: Try, now: number, schedule: SyncSchedule): SyncEntry {
  const attempts = change.attempts ?? attemptsOf(entry)
  const dueAtMs = nextTurn(entry.order.paymentStatus, attempts - 1, now, schedule)
  const attention = change.attention ?? (isStalled(entry, now, schedule) ? 'stalled' : null)
  return {
    order: entry.order,
    sync: recordAbout(entry, { ...change, ...updateSentBy(entry.sync, now), attempts, dueAtMs, attention }),
  }
}
