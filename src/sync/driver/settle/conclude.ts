import { isNpTransactionId } from '../../../order/is-np-transaction-id.js'
import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { SyncEntry } from '../../book/sync-entry.js'
import type { KnownScreening, KnownShipment } from '../answer/is-answer.js'
import type { CallOutcome } from '../call/call-outcome.js'
import type { Run } from '../run/run.js'
import { type Consequence, type OutcomeIfDeleted, settle } from './settle.js'

/** Brings what came of a call into its order, and tells of an outcome that isn't known, with what that led to (READ-20). */
export async function conclude(
  run: Run,
  asked: AskedOfNp,
  known: SyncEntry,
  call: CallOutcome<KnownScreening | KnownShipment>,
  consequenceOf: (current: SyncEntry) => Consequence,
): Promise<void> {
  const outcome = await settle(run, known, consequenceOf, outcomeIfDeleted(asked, known, call))
  if (!call.sent || call.answer.outcome !== 'unknown') return
  run.book.unknown({ orderNumber: known.order.orderNumber, asked, reason: call.answer.reason, outcome })
}

/** What NP has of an order that was deleted from the store while its call was out must not be lost without a word (READ-07). */
function outcomeIfDeleted(
  asked: AskedOfNp,
  { order }: SyncEntry,
  call: CallOutcome<KnownScreening | KnownShipment>,
): OutcomeIfDeleted {
  if (!call.sent) return { outcome: 'overtaken' }
  const { answer } = call
  const outcome = 'too_late'
  if (answer.outcome === 'unknown') return { outcome }
  const named = 'npTransactionId' in answer && isNpTransactionId(answer.npTransactionId) ? answer.npTransactionId : null
  const npTransactionId = named ?? order.npTransaction.id
  return { outcome, late: { orderNumber: order.orderNumber, asked, outcome, npTransactionId } }
}
