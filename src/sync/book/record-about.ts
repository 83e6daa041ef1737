import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'

/** What a driver notes about an order in the status that it shows. */
type Noted = Pick<SyncRecord, 'dueAt'> & Partial<Omit<SyncRecord, 'revision' | 'about'>>

/**
 * The next record of an order: what was noted about the status that it shows, or nothing yet, with a change. Every
 * record that a driver saves is made here, so that its revision always grows.
 */
export function recordAbout(entry: SyncEntry, change: Noted): SyncRecord {
  const { order, sync } = entry
  const known = isAbout(entry)
  return {
    revision: sync.revision + 1,
    claims: change.claims ?? sync.claims,
    about: known ? sync.about : { status: order.paymentStatus, since: order.statusSince },
    call: change.call ?? (known ? sync.call : 'none'),
    attempts: change.attempts ?? (known ? sync.attempts : 0),
    // A schedule's factor makes fractions, and a column for milliseconds may refuse them: then nothing could be saved.
    dueAt: change.dueAt === null ? null : Math.ceil(change.dueAt),
    together: change.together !== undefined ? change.together : known ? sync.together : null,
    attention: change.attention !== undefined ? change.attention : known ? sync.attention : null,
    unansweredRegistration: change.unansweredRegistration ?? sync.unansweredRegistration,
    unansweredReport: change.unansweredReport !== undefined ? change.unansweredReport : sync.unansweredReport,
  }
}
