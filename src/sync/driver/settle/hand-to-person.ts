import { recordLeftToPerson } from '../../entry/record-left-to-person.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Consequence } from './consequence.js'

/**
 * The entry of an order whose 審査依頼 is sent no more by itself, whoever sent what NP may have of it (READ-20). Its call
 * is over by now: a lease that ends later is of a clock that was ahead, or of a call that never left.
 */
export function handToPerson({ order, sync: before }: SyncEntry, now: number): Consequence {
  const { underWayUntil } = before
  const sync = underWayUntil == null ? before : { ...before, underWayUntil: Math.min(underWayUntil, now) }
  return { next: { order, sync: recordLeftToPerson({ order, sync }, now) }, outcome: 'handed_over' }
}
