import { LEFT_TO_PERSON } from './left-to-person.js'
import { recordAbout } from './record-about.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'
import { unansweredScreening } from './unanswered-screening.js'

/** The record of an order in 審査待ち that is left to a person, whoever sent what NP may have of it, up to now. */
export function recordLeftToPerson(entry: SyncEntry, now: number): SyncRecord {
  const { id, state } = entry.order.npTransaction
  return recordAbout(entry, { ...LEFT_TO_PERSON, ...unansweredScreening(id, now, state !== 'requested') })
}
