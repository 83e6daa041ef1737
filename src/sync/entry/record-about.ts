import { isAbout } from './is-about.js'
import { NOTHING_NOTED } from './nothing-noted.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'

/** What a driver notes about an order in the status that it shows. */
type RecordChange = Pick<SyncRecord, 'dueAt'> & Partial<Omit<SyncRecord, 'revision' | 'about'>>

/** The next record of an order: what was noted about the status that it shows, or nothing yet, with a change. */
export function recordAbout(entry: SyncEntry, change: RecordChange): SyncRecord {
  const { order, sync } = entry
  const known = isAbout(entry) ? sync : NOTHING_NOTED
  const {
    claims = sync.claims,
    call = known.call,
    attempts = known.attempts,
    dueAt,
    together = known.together,
    attention = known.attention,
    unansweredRegistration = sync.unansweredRegistration,
    unansweredReport = sync.unansweredReport,
    updateSentAt = sync.updateSentAt,
    underWayUntil = sync.underWayUntil,
    goodsHaveLeft = sync.goodsHaveLeft,
  } = change
  return {
    revision: sync.revision + 1,
    claims,
    about: known.about ?? { status: order.paymentStatus, since: order.statusSince },
    call,
    attempts,
    // A schedule's factor makes fractions, and a column for milliseconds may refuse them: then nothing could be saved.
    dueAt: dueAt === null ? null : Math.ceil(dueAt),
    together,
    attention,
    unansweredRegistration,
    unansweredReport,
    goodsHaveLeft,
    // Of a record without them the next lacks them as well: some stores refuse a field without a value.
    ...(updateSentAt === undefined ? {} : { updateSentAt }),
    ...(underWayUntil === undefined ? {} : { underWayUntil }),
  }
}
