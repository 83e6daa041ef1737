import { recordAbout } from '../../entry/record-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { Run } from '../run/run.js'
import { LEFT_TO_PERSON } from '../settle/left-to-person.js'
import { settleUnchanged } from '../settle/settle-unchanged.js'

/** Leaves an order to a person whose 審査依頼 went out and was never answered: it isn't sent again by itself (READ-20). */
export async function handOver(run: Run, entry: SyncEntry): Promise<void> {
  await settleUnchanged(run, entry, (current) => {
    const { order } = current
    // Whoever sent it, it was a registration where the order has no NP取引ID, and else an update: NP may have it.
    const unanswered =
      order.npTransaction.id === null
        ? { unansweredRegistration: true, updateSentAt: null }
        : { updateSentAt: run.settings.clock.now() }
    return { next: { order, sync: recordAbout(current, { ...LEFT_TO_PERSON, ...unanswered }) }, outcome: 'handed_over' }
  })
}
