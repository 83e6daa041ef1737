import { LEFT_TO_PERSON } from './left-to-person.js'
import { recordAbout } from './record-about.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'
import { unansweredScreening } from './unanswered-screening.js'

/**
 * The record of an order in 審査待ち that is left to a person, whoever sent what NP may have of it, up to now. That NP
 * may have been updated before isn't forgotten by it.
 */
export function recordLeftToPerson({ order, sync }: SyncEntry, now: number): SyncRecord {
  const unanswered = unansweredScreening(order.npTransaction.id, now)
  const updateSentAt = unanswered.updateSentAt ?? sync.updateSentAt
  return recordAbout({ order, sync }, { ...LEFT_TO_PERSON, ...unanswered, updateSentAt })
}
