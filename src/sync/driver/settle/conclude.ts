import { isNpTransactionId } from '../../../order/form/is-np-transaction-id.js'
import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { UnknownOutcome } from '../../../transport/unknown-outcome.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { KnownAnswer } from '../answer/is-answer.js'
import type { CallOutcome } from '../call/call-outcome.js'
import type { Run } from '../run/run.js'
import type { Consequence } from './consequence.js'
import { type IfLost, settle } from './settle.js'

/**
 * Brings what came of a call into its order, and tells of an outcome that isn't known, with what that led to (READ-20).
 */
export async function conclude(
  run: Run,
  asked: AskedOfNp,
  known: SyncEntry,
  call: CallOutcome<KnownAnswer>,
  consequenceOf: (current: SyncEntry) => Consequence,
): Promise<void> {
  if (!call.sent) {
    await settle(run, known, consequenceOf)
    return
  }
  const { answer } = call
  const outcome = await settle(run, known, consequenceOf, ifLost(asked, known, answer))
  if (answer.outcome !== 'unknown') return
  run.book.unknown({ orderNumber: known.order.orderNumber, asked, reason: answer.reason, outcome })
}

/**
 * What NP has of an order must not be lost without a word where the order was deleted while its call was out, or can't
 * be saved.
 */
function ifLost(asked: AskedOfNp, { order }: SyncEntry, answer: KnownAnswer | UnknownOutcome): IfLost {
  if (answer.outcome === 'unknown') return { deleted: 'too_late', answer: null }
  const named = 'npTransactionId' in answer && isNpTransactionId(answer.npTransactionId) ? answer.npTransactionId : null
  const npTransactionId = named ?? order.npTransaction.id
  return { deleted: 'too_late', answer: { orderNumber: order.orderNumber, asked, npTransactionId } }
}
