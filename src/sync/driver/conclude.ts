import { isNpTransactionId } from '../../order/is-np-transaction-id.js'
import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { Came } from './came.js'
import type { KnownScreening, KnownShipment } from './is-answer.js'
import type { Run } from './run.js'
import { type Gone, type Placed, settle } from './settle.js'

/** Brings what came of a call into its order, and tells of an outcome that isn't known, with what that led to (READ-20). */
export async function conclude(
  run: Run,
  asked: AskedOfNp,
  known: SyncEntry,
  came: Came<KnownScreening | KnownShipment>,
  place: (current: SyncEntry) => Placed,
): Promise<void> {
  const outcome = await settle(run, known, place, goneWith(asked, known, came))
  if (!came.sent || came.answer.outcome !== 'unknown') return
  run.book.unknown({ orderNumber: known.order.orderNumber, asked, reason: came.answer.reason, outcome })
}

/** What NP has of an order that was deleted from the store while its call was out must not be lost without a word (READ-07). */
function goneWith(asked: AskedOfNp, { order }: SyncEntry, came: Came<KnownScreening | KnownShipment>): Gone {
  if (!came.sent) return { outcome: 'overtaken' }
  const { answer } = came
  const outcome = 'too_late'
  if (answer.outcome === 'unknown') return { outcome }
  const named = 'npTransactionId' in answer && isNpTransactionId(answer.npTransactionId) ? answer.npTransactionId : null
  const npTransactionId = named ?? order.npTransaction.id
  return { outcome, late: { orderNumber: order.orderNumber, asked, outcome, npTransactionId } }
}
