import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Run } from '../run/run.js'
import { handToPerson } from '../settle/hand-to-person.js'
import { settleUnchanged } from '../settle/settle-unchanged.js'

/**
 * Leaves an order to a person whose 審査依頼 went out and was never answered, whoever sent it: it isn't sent again by
 * itself (READ-20).
 */
export async function handOver(run: Run, entry: SyncEntry): Promise<void> {
  const { clock, schedule } = run.settings
  await settleUnchanged(run, entry, (current) => handToPerson(current, clock.now(), schedule))
}
