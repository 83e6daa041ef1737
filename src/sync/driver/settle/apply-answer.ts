import { attemptsOf } from '../../entry/attempts-of.js'
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
  const { order, sync } = entry
  const { isCurrent, earlier = null, events, outcome, weighs } = answer
  const { order: after, anyTaken } = takeEach(order, events)
  if (isLeftAlone(entry)) {
    // Answered, it keeps nobody from recording what they find at NP (`recordEvent`); it is never sent again by itself.
    const isOver = isCurrent && sync.call === 'open'
    const next = isOver ? { ...nextRevision(entry), call: 'unanswered' as const } : nextRevision(entry)
    return { next: isOver || after !== order ? { order: after, sync: next } : null, ...late(entry, answer, 'too_late') }
  }
  // `none`: a person recorded meanwhile that NP took nothing. What it may have from before isn't settled by that.
  if (isCurrent && earlier !== null && (anyTaken || order.npTransaction.state === 'none')) {
    const next = followed({ order: doubt(after, now), sync }, answer, now, schedule)
    return { next, outcome: 'doubted', earlier }
  }
  if (isCurrent && anyTaken) {
    const next = followed({ order: after, sync }, answer, now, schedule)
    return after.syncTrust === 'linked' ? { next, outcome } : { next, ...late(entry, answer, 'doubted') }
  }
  if (!weighs || (anyTaken && after === order)) return { next: null, outcome: 'overtaken' }
  return { ...doubtEntry(entry, now), ...late(entry, answer, 'doubted') }
}

/** What is said of an answer that isn't applied, or contradicts the order. */
function late({ order }: SyncEntry, { asked, npTransactionId }: AnswerToApply, outcome: LateAnswer['outcome']) {
  return { outcome, late: { orderNumber: order.orderNumber, asked, outcome, npTransactionId } }
}

/**
 * The entry with the record that goes with its order: nothing is under way, and its next turn comes by the schedule.
 */
function followed(entry: SyncEntry, answer: AnswerToApply, now: number, schedule: SyncSchedule): SyncEntry {
  const { order } = entry
  const { isUpdate = false, unanswered } = answer
  const attempts = isAbout(entry) ? attemptsOf(entry) + 1 : 0
  const turn = nextTurn(order.paymentStatus, attempts, now, schedule)
  const notBefore = isUpdate ? now + schedule.afterUpdateMs : now
  const updated = isUpdate ? { updateSentAt: now } : updateSentBy(entry.sync, now)
  const dueAt = turn === null ? null : Math.max(turn, notBefore)
  const attention = isStalled(entry, now, schedule) ? 'stalled' : null
  const change = { call: 'none', attempts, dueAt, together: null, attention, ...unanswered, ...updated } as const
  return { order, sync: recordAbout(entry, change) }
}
