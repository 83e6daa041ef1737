import { isAbout } from './is-about.js'
import { NOTHING_NOTED } from './nothing-noted.js'
import { recordFields } from './record-fields.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'

/** What a driver notes about an order in the status that it shows. */
type RecordChange = Pick<SyncRecord, 'dueAtMs'> & Partial<Omit<SyncRecord, 'revision' | 'about'>>

/** The next record of an order: what was noted about the status that it shows, or nothing yet, with a change. */
export function recordAbout(entry: SyncEntry, change: RecordChange): SyncRecord {
  const { order, sync } = entry
  const about = { status: order.paymentStatus, since: order.statusSince }
  const known = isAbout(entry) ? sync : { ...sync, ...NOTHING_NOTED, about }
  const { dueAtMs } = change
  return recordFields({
    ...known,
    ...change,
    revision: sync.revision + 1,
    // A schedule's factor makes fractions, and a column for milliseconds may refuse them: then nothing could be saved.
    dueAtMs: dueAtMs === null ? null : Math.ceil(dueAtMs),
  })
}
