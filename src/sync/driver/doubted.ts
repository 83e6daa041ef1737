import type { SyncEntry } from '../book/sync-entry.js'
import { instantOf } from './run.js'
import type { Placed } from './settle.js'
import { taken } from './taken.js'
import { untouched } from './untouched.js'

/** The order with its sync in doubt, for a person to look NP up (READ-21). */
export function doubted(entry: SyncEntry, now: number): Placed {
  const { order } = taken(entry.order, [{ type: 'sync.doubted', reason: 'other', at: instantOf(now) }])
  return { next: { order, sync: untouched(entry) }, outcome: 'doubted' }
}
