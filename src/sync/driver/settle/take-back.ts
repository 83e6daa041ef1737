import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import type { CallOutcome } from '../call/call-outcome.js'
import type { Claimed } from '../claim/claimed.js'
import { isAsClaimed } from '../claim/is-as-claimed.js'
import type { Consequence } from './consequence.js'
import { handToPerson } from './hand-to-person.js'
import { putOff } from './put-off.js'
import { togetherAfter } from './together-after.js'

/**
 * A claimed order of which surely nothing reached NP: it is tried again, and NP may have no more than before its claim.
 * Not a 審査依頼 of an order that somebody confirmed meanwhile, which the time of an update tells: NP has it (READ-21).
 */
export function takeBack(
  { before, entry }: Claimed,
  current: SyncEntry,
  call: CallOutcome<never>,
  now: number,
  schedule: SyncSchedule,
): Consequence {
  if (!isAsClaimed(entry, current)) return { next: null, outcome: 'overtaken' }
  const { order, sync } = current
  if (order.paymentStatus === 'screening_waiting' && sync.updateSentAtMs !== entry.sync.updateSentAtMs) {
    return handToPerson({ order, sync: { ...sync, underWayUntilMs: now } }, now, schedule)
  }
  const change = { call: 'none', together: togetherAfter(current, call), ...before } as const
  return { next: putOff(current, change, now, schedule), outcome: 'not_sent' }
}
