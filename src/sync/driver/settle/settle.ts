import { isSame } from '../../../shape/is-same.js'
import { showsProblem } from '../../../status/shows-problem.js'
import { dueAtMsOf } from '../../entry/due-at-ms-of.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncOutcome } from '../../report/sync-outcome.js'
import type { LateAnswer } from '../../report/sync-report.js'
import { backoffOf } from '../../schedule/backoff.js'
import { versionOf } from '../../store/version-of.js'
import { noteStore } from '../run/note-store.js'
import type { Run } from '../run/run.js'
import type { Consequence } from './consequence.js'
import { hasFailedForLong } from './has-failed-for-long.js'

/** An order as it was, and what came of it. */
interface Settlement {
  readonly before: SyncEntry
  readonly result: Consequence
}

/** What is said of an order where what came of its call can't be brought into the store. */
export interface IfLost {
  /** What came of it where the order was deleted from the store meanwhile. */
  readonly deleted: SyncOutcome
  /** What NP answered, which must not be lost without a word; `null`: nothing. */
  readonly answer: Omit<LateAnswer, 'outcome'> | null
}

const NOTHING_ASKED: IfLost = { deleted: 'overtaken', answer: null }

const MOST_FAILURES = 4
const MOST_CONFLICTS = 20
const PATIENCE = { firstMs: 500, factor: 3, mostMs: 10_000 }

/**
 * Brings what came of a call into the store. What is `known` of the order is old by now: it is read anew,
 * `consequenceOf` says what it becomes, and that is saved if nobody was faster; else all of it again. A store that
 * fails is asked a few times more, after a while, since an answer of NP's would be lost, but once only where it has
 * failed the orders before for long; what it then has of this very call was saved, though it didn't say so. It returns
 * the outcome that the report says.
 */
export async function settle(
  run: Run,
  known: SyncEntry,
  consequenceOf: (current: SyncEntry) => Consequence,
  { answer, deleted }: IfLost = NOTHING_ASKED,
): Promise<SyncOutcome> {
  const { book, settings, store } = run
  const { orderNumber } = known.order
  const lost = (outcome: SyncOutcome, why: LateAnswer['outcome']) => {
    book.outcome(orderNumber, outcome)
    if (answer !== null) book.late({ ...answer, outcome: why })
    return outcome
  }
  // Where the store didn't say whether it saved: it may be there, or come to be there later.
  const unsure: Settlement[] = []
  const trySettle = async (): Promise<Settlement | 'deleted' | 'conflict' | 'failed'> => {
    const current = await store.load(orderNumber)
    if (current === null) return 'deleted'
    if (current === 'failed') return 'failed'
    const done = unsure.find(({ result }) => isSame(result.next, current))
    if (done !== undefined) return done
    const settlement = { before: current, result: consequenceOf(current) }
    const { next } = settlement.result
    if (next === null) return settlement
    const saved = await store.save(next, versionOf(current))
    if (saved === 'failed') unsure.push(settlement)
    return saved === 'saved' ? settlement : saved
  }
  let [failures, conflicts] = [0, 0]
  while (conflicts < MOST_CONFLICTS) {
    const settlement = await trySettle()
    noteStore(run, { takes: settlement !== 'failed' })
    if (settlement === 'deleted') return lost(deleted, 'too_late')
    if (typeof settlement === 'object') return reportOutcome(run, settlement)
    if (settlement === 'conflict') {
      conflicts += 1
      continue
    }
    failures += 1
    if (hasFailedForLong(run) || failures === MOST_FAILURES) break
    // Not cut short by the signal: the answer is there, and a store that is asked at once again fails again. A clock
    // that can't wait loses no answer either.
    await settings.clock.wait(backoffOf(PATIENCE, failures - 1).delayMs).catch(() => {})
  }
  return lost('not_saved', 'not_saved')
}

function reportOutcome({ book }: Run, { before, result }: Settlement): SyncOutcome {
  const { next, outcome, late, earlier } = result
  const after = next ?? before
  book.outcome(after.order.orderNumber, outcome)
  if (late !== undefined) book.late(late)
  book.due(dueAtMsOf(after))
  const moved = before.order.paymentStatus !== after.order.paymentStatus
  // An order that a person put into that status meanwhile didn't move; what NP may have of it is told all the same.
  if ((moved || earlier !== undefined) && showsProblem(after.order.paymentStatus))
    book.arrival(after.order, earlier ?? null)
  return outcome
}
