import { isUnchanged } from '../../entry/is-unchanged.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Run } from '../run/run.js'
import type { Consequence } from './consequence.js'
import { settle } from './settle.js'

/** Settles an order of which NP says nothing. What somebody else made of it since it was `read` stands. */
export async function settleUnchanged(
  run: Run,
  read: SyncEntry,
  consequenceOf: (current: SyncEntry) => Consequence,
): Promise<void> {
  await settle(run, read, (current) =>
    isUnchanged(current, read) ? consequenceOf(current) : { next: null, outcome: 'overtaken' },
  )
}
