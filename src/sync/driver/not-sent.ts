import type { SyncEntry } from '../book/sync-entry.js'
import type { SyncSchedule } from '../schedule.js'
import type { Came } from './came.js'
import type { Claimed } from './claimed.js'
import { isAsClaimed } from './is-as-claimed.js'
import type { Placed } from './settle.js'
import { togetherAfter } from './together-after.js'
import { triedAgain } from './tried-again.js'

/** A claimed order of which surely nothing reached NP: it is tried again, and open is what was open before its claim. */
export function notSent(
  { before, entry }: Claimed,
  current: SyncEntry,
  came: Came<never>,
  now: number,
  schedule: SyncSchedule,
): Placed {
  if (!isAsClaimed(entry, current)) return { next: null, outcome: 'overtaken' }
  const told = { call: 'none', together: togetherAfter(current, came), ...before } as const
  return { next: triedAgain(current, told, now, schedule), outcome: 'not_sent' }
}
