import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Consequence } from './consequence.js'
import { doubt } from './doubt.js'
import { nextRevision } from './next-revision.js'

/** The entry of an order whose sync is in doubt now, and nothing else of it. */
export function doubtEntry(entry: SyncEntry, now: number): Consequence {
  return { next: { order: doubt(entry.order, now), sync: nextRevision(entry) }, outcome: 'doubted' }
}
