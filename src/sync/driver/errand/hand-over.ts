import { recordAbout } from '../../entry/record-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { unansweredScreening } from '../../entry/unanswered-screening.js'
import type { Run } from '../run/run.js'
import { LEFT_TO_PERSON } from '../settle/left-to-person.js'
import { settleUnchanged } from '../settle/settle-unchanged.js'

/**
 * Leaves an order to a person whose 審査依頼 went out and was never answered, whoever sent it: it isn't sent again by
 * itself (READ-20).
 */
export async function handOver(run: Run, entry: SyncEntry): Promise<void> {
  await settleUnchanged(run, entry, (current) => {
    const { order } = current
    const { id, state } = order.npTransaction
    const unanswered = unansweredScreening(id, run.settings.clock.now(), state !== 'requested')
    return { next: { order, sync: recordAbout(current, { ...LEFT_TO_PERSON, ...unanswered }) }, outcome: 'handed_over' }
  })
}
