import { recordAbout } from './record-about.js'
import type { SyncEntry } from './sync-entry.js'
import type { SyncRecord } from './sync-record.js'
import { unansweredScreening } from './unanswered-screening.js'

/**
 * What is noted of an order whose 審査依頼 went out and was never answered: a person looks it up in NP's console
 * (READ-20).
 */
export const LEFT_TO_PERSON = { call: 'unanswered', dueAtMs: null, attention: 'screening_unknown' } as const

/**
 * The record of an order in 審査待ち that is left to a person, whoever sent what NP may have of it, up to now. That NP
 * may have been updated before isn't forgotten by it.
 */
export function recordLeftToPerson(entry: SyncEntry, now: number): SyncRecord {
  const { id } = entry.order.npTransaction
  const { updateSentAtMs } = entry.sync
  return recordAbout(entry, {
    ...LEFT_TO_PERSON,
    ...unansweredScreening(id, now),
    ...(id === null && { updateSentAtMs }),
  })
}
