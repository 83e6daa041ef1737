import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { Came } from './came.js'
import type { KnownScreening, KnownShipment } from './is-answer.js'
import type { Run } from './run.js'
import { type Placed, settle } from './settle.js'

/** Brings what came of a call into its order, and tells of an outcome that isn't known, with what that led to (READ-20). */
export async function conclude(
  run: Run,
  asked: AskedOfNp,
  known: SyncEntry,
  came: Came<KnownScreening | KnownShipment>,
  place: (current: SyncEntry) => Placed,
): Promise<void> {
  const outcome = await settle(run, known, place)
  if (!came.sent || came.answer.outcome !== 'unknown') return
  run.book.unknown({ orderNumber: known.order.orderNumber, asked, reason: came.answer.reason, outcome })
}
