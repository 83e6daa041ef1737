import type { SyncEntry } from '../book/sync-entry.js'
import { inDoubt } from './in-doubt.js'
import type { Placed } from './settle.js'
import { untouched } from './untouched.js'

/** The entry of an order whose sync is in doubt now, and nothing else of it. */
export function doubted(entry: SyncEntry, now: number): Placed {
  return { next: { order: inDoubt(entry.order, now), sync: untouched(entry) }, outcome: 'doubted' }
}
