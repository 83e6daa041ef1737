import { isUnchanged } from '../book/is-unchanged.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { Run } from './run.js'
import { type NextEntry, settle } from './settle.js'

/** Settles what came of an order without any word of NP's; somebody who changed it since it was `read` comes first. */
export async function settleUnchanged(
  run: Run,
  read: SyncEntry,
  nextEntry: (current: SyncEntry) => NextEntry,
): Promise<void> {
  await settle(run, read, (current) =>
    isUnchanged(current, read) ? nextEntry(current) : { next: null, outcome: 'overtaken' },
  )
}
