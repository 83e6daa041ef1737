import type { SyncEntry } from '../../book/sync-entry.js'
import { inDoubt } from './in-doubt.js'
import { nextRevision } from './next-revision.js'
import type { Consequence } from './settle.js'

/** The entry of an order whose sync is in doubt now, and nothing else of it. */
export function doubtEntry(entry: SyncEntry, now: number): Consequence {
  return { next: { order: inDoubt(entry.order, now), sync: nextRevision(entry) }, outcome: 'doubted' }
}
