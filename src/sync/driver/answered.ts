import type { OrderEvent } from '../../order/order-event.js'
import type { AskedOfNp } from '../../transport/asked-of-np.js'
import { attemptsOf } from '../book/attempts-of.js'
import { isAbout } from '../book/is-about.js'
import { isLeft } from '../book/is-left.js'
import { recordAbout } from '../book/record-about.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { isStalled } from '../plan/is-stalled.js'
import type { SyncOutcome } from '../report/sync-outcome.js'
import type { Arrival, LateAnswer } from '../report/sync-report.js'
import type { SyncSchedule } from '../schedule.js'
import { doubted } from './doubted.js'
import { inDoubt } from './in-doubt.js'
import { nextRevision } from './next-revision.js'
import { nextTurn } from './next-turn.js'
import type { Open } from './open.js'
import type { Placed } from './settle.js'
import { taken } from './taken.js'

/** An answer of NP's on its way to its order. */
export interface Answered {
  readonly asked: AskedOfNp
  /** The transaction that it is about; `null`: it names none. */
  readonly npTransactionId: string | null
  readonly events: readonly OrderEvent[]
  /** What is said of it where it went as asked. */
  readonly outcome: SyncOutcome
  /** Whether it says that NP has something of this order's, which must not be lost when the order shows otherwise. */
  readonly weighs: boolean
  /** Whether the question was about the order as it is now. */
  readonly current: boolean
  /** What NP may have of the order nonetheless, where it refuses. */
  readonly earlier: Arrival['earlier']
  /** What is open at NP then. */
  readonly open: Open
  /** Before when NP isn't asked again, in milliseconds since 1970. */
  readonly notBefore: number
}

/**
 * Applies an answer to the order as it is now. The lifecycle alone says what an answer does. One that an open order can't
 * take contradicts what the order shows, and so does one to a question that isn't the order's any more, unless the order
 * shows the same already: where something at NP hangs on it, the sync is doubted (READ-21). So it is where NP refuses what it
 * may have from an earlier call, by a code that doesn't say which (READ-20).
 */
export function placeAnswer(entry: SyncEntry, answered: Answered, now: number, schedule: SyncSchedule): Placed {
  const { order } = entry
  const { order: after, any } = taken(order, answered.events)
  const late = (outcome: LateAnswer['outcome']): LateAnswer => {
    const { asked, npTransactionId } = answered
    return { orderNumber: order.orderNumber, asked, outcome, npTransactionId }
  }
  if (isLeft(entry)) {
    const next = after === order ? null : { order: after, sync: nextRevision(entry) }
    return { next, outcome: 'too_late', late: late('too_late') }
  }
  const { earlier, outcome } = answered
  // A person may have said in other words meanwhile that NP took nothing: what it may have from before isn't settled by that.
  const isOpen = earlier !== null && order.npTransaction.state === 'none'
  if ((any || isOpen) && answered.current) {
    const shown = earlier === null ? after : inDoubt(after, now)
    const next = followed({ order: shown, sync: entry.sync }, answered, now, schedule)
    if (shown.syncTrust === 'linked') return { next, outcome }
    return { next, outcome: 'doubted', ...(earlier === null ? { late: late('doubted') } : { earlier }) }
  }
  if (!answered.weighs || (any && after === order)) return { next: null, outcome: 'overtaken' }
  return { ...doubted(entry, now), late: late('doubted') }
}

/** The entry with the record that goes with its order: nothing is under way, and its next turn comes by the schedule. */
function followed(entry: SyncEntry, { notBefore, open }: Answered, now: number, schedule: SyncSchedule): SyncEntry {
  const { order } = entry
  const attempts = isAbout(entry) ? attemptsOf(entry) + 1 : 0
  const turn = nextTurn(order.paymentStatus, attempts, now, schedule)
  const dueAt = turn === null ? null : Math.max(turn, notBefore)
  const attention = isStalled(entry, now, schedule) ? 'stalled' : null
  const change = { call: 'none', attempts, dueAt, together: null, attention, ...open } as const
  return { order, sync: recordAbout(entry, change) }
}
