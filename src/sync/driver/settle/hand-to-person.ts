import { recordLeftToPerson } from '../../entry/record-left-to-person.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Consequence } from './consequence.js'

/** The entry of an order whose 審査依頼 is sent no more by itself, whoever sent what NP may have of it (READ-20). */
export function handToPerson(entry: SyncEntry, now: number): Consequence {
  return { next: { order: entry.order, sync: recordLeftToPerson(entry, now) }, outcome: 'handed_over' }
}
