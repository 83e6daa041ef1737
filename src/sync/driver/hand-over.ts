import { isUnchanged } from '../book/is-unchanged.js'
import { recordAbout } from '../book/record-about.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { Run } from './run.js'
import { settle } from './settle.js'

/** Leaves an order to a person whose 審査依頼 went out and was never answered: it isn't sent again by itself (READ-20). */
export async function handOver(run: Run, entry: SyncEntry): Promise<void> {
  await settle(run, entry, (current) => {
    if (!isUnchanged(current, entry)) return { next: null, outcome: 'overtaken' }
    const noted = { call: 'unanswered', dueAt: null, attention: 'screening_unknown' } as const
    // Whoever sent it: an order without an id was registered.
    const change = current.order.npTransaction.id === null ? { ...noted, unansweredRegistration: true } : noted
    return { next: { order: current.order, sync: recordAbout(current, change) }, outcome: 'handed_over' }
  })
}
