import type { Order } from '../../../order/order.js'
import { isAbout } from '../../entry/is-about.js'
import { isLeftAlone } from '../../entry/is-left-alone.js'
import { recordAbout } from '../../entry/record-about.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { updateSentBy } from '../../entry/update-sent-by.js'
import { isStalled } from '../../plan/is-stalled.js'
import type { LateAnswer } from '../../report/sync-report.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import type { AnswerToApply } from './answer-to-apply.js'
import type { Consequence } from './consequence.js'
import { doubt } from './doubt.js'
import { doubtEntry } from './doubt-entry.js'
import { nextRevision } from './next-revision.js'
import { nextTurn } from './next-turn.js'
import { takeEach } from './take-each.js'

/**
 * Applies an answer to the order as it is now; the lifecycle alone says what it does to it. The sync is doubted
 * (READ-21) where NP says that it has something of the order's (`weighs`), and the order can't take that, or has gone
 * on since the question and shows something else. So it is where NP refuses by a code that nobody knows, though it may
 * have the same from an earlier call (READ-20).
 */
export function applyAnswer(entry: SyncEntry, answer: AnswerToApply, now: number, schedule: SyncSchedule): Consequence {
  const { earlier = null, isCurrent, outcome, weighs } = answer
  const { order: after, anyTaken } = takeEach(entry.order, answer.events)
  const entryWith = (order: Order) => withNextTurn({ order, sync: entry.sync }, answer, now, schedule)
  if (isLeftAlone(entry))
    return { next: noteUnapplied(entry, after, isCurrent, now), ...lateAs(entry, answer, 'too_late') }
  // `none`: a person recorded meanwhile that NP took nothing. What it may have from before isn't settled by that.
  const refusalStands = anyTaken || entry.order.npTransaction.state === 'none'
  if (isCurrent && refusalStands && earlier !== null)
    return { next: entryWith(doubt(after, now)), outcome: 'doubted', earlier }
  if (isCurrent && anyTaken) {
    const isContradiction = after.syncTrust !== 'linked'
    return { next: entryWith(after), ...(isContradiction ? lateAs(entry, answer, 'doubted') : { outcome }) }
  }
  const isShownAlready = anyTaken && after === entry.order
  if (!weighs || isShownAlready) return { next: null, outcome: 'overtaken' }
  return { ...doubtEntry(entry, now), ...lateAs(entry, answer, 'doubted') }
}

/** Answered, it keeps nobody from recording what they find at NP (`recordEvent`); it is never sent again by itself. */
function noteUnapplied(entry: SyncEntry, after: Order, isCurrent: boolean, now: number): SyncEntry | null {
  const isOver = isCurrent && entry.sync.call === 'open'
  if (!isOver && after === entry.order) return null
  const noted = nextRevision(entry)
  return { order: after, sync: isOver ? { ...noted, call: 'unanswered', underWayUntilMs: now } : noted }
}

/** What is said of an answer that isn't applied, or contradicts the order. */
function lateAs({ order }: SyncEntry, { asked, npTransactionId }: AnswerToApply, outcome: LateAnswer['outcome']) {
  return { outcome, late: { orderNumber: order.orderNumber, asked, outcome, npTransactionId } }
}

/**
 * The entry with the record that goes with its order: nothing is under way, and its next turn comes by the schedule.
 */
function withNextTurn(entry: SyncEntry, answer: AnswerToApply, now: number, schedule: SyncSchedule): SyncEntry {
  const { order } = entry
  const { isUpdate = false, unanswered } = answer
  const attempts = isAbout(entry) ? entry.sync.attempts + 1 : 0
  const turn = nextTurn(order.paymentStatus, attempts, now, schedule)
  const updated = isUpdate ? { updateSentAtMs: now } : updateSentBy(entry.sync, now)
  const dueAtMs = turn === null ? null : Math.max(turn, isUpdate ? now + schedule.afterUpdateMs : now)
  const attention = isStalled(entry, now, schedule) ? 'stalled' : null
  const underWayUntilMs = entry.sync.call === 'open' ? now : entry.sync.underWayUntilMs
  const noted = { ...unanswered, ...updated, underWayUntilMs }
  const change = { call: 'none', attempts, dueAtMs, together: null, attention, ...noted } as const
  return { order, sync: recordAbout(entry, change) }
}
