import { recordLeftToPerson } from '../../entry/record-left-to-person.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { underWayUntilMs } from '../../entry/under-way-until-ms.js'
import { CLOCKS_DIFFER_MS } from '../../schedule/clocks-differ-ms.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import type { Consequence } from './consequence.js'

/**
 * The entry of an order whose 審査依頼 is sent no more by itself, whoever sent what NP may have of it (READ-20). Its call
 * may be under way until its lease is over: an order that a person dated anew comes here sooner. What ends later than a
 * lease from now is of a clock that was ahead, and counts as over.
 */
export function handToPerson(entry: SyncEntry, now: number, { leaseMs }: SyncSchedule): Consequence {
  const { order, sync } = entry
  const until = underWayUntilMs(entry)
  const isAhead = until !== null && until > now + leaseMs + CLOCKS_DIFFER_MS
  const left = { order, sync: { ...sync, underWayUntilMs: isAhead ? now : until } }
  return { next: { order, sync: recordLeftToPerson(left, now) }, outcome: 'handed_over' }
}
