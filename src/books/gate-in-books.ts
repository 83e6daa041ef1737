import type { ParcelGate } from '../back-office/kept/parcel/parcel-gate.js'
import type { Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import { gateEntry } from './gate-entry.js'
import type { GateInBooksOptions } from './gate-in-books-options.js'
import { isAsRead } from './is-as-read.js'
import type { NotKept } from './kept-in.js'
import { safeBooks } from './safe-books.js'

/**
 * Says whether a parcel may leave, by the books as they are now: `parcelGate` of the order, and of the newest
 * export. The order is read before the export and once more after it, so that none is judged by the other's past: what
 * is taken over of it in between counts.
 *
 * It doesn't reserve the parcel: two who ask at the same time are both told `ship`. Where one parcel may be asked about
 * at two places, or twice at one, {@link claimInBooks} tells `ship` to one only.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param options - since when the order has to have been seen, so that nothing ships by what is old; who is told what
 *   the books threw
 * @returns `Ok` with the verdict, or `Err` if no order of NP's is kept under the number, if what is can't be restored,
 *   or if the books can't say. Without a verdict let nothing leave. An `alsoSeenSince` that is no instant is
 *   `malformed`: the verdict is `stop`
 *
 * @example
 * ```ts
 * // Of three hours, where an export comes each hour.
 * const alsoSeenSince = new Date(Date.now() - 3 * 3_600_000).toISOString()
 * const gate = await gateInBooks(books, 'P1', { alsoSeenSince })
 * const mayLeave = gate.ok && gate.val.verdict === 'ship'
 * if (!mayLeave) console.log(gate.ok ? explainAnswer(gate.val) : explainBooksFailure(gate.val))
 * ```
 *
 * @category Books
 */
export async function gateInBooks(
  books: Books,
  orderNumber: string,
  options?: GateInBooksOptions | null,
): Promise<Result<ParcelGate, BooksFailure<NotKept | 'busy' | 'not_read'>>> {
  const safe = safeBooks(books, options?.onThrown)
  return gateEntry(safe, { orderNumber, options }, (entry) => isAsRead(safe, entry))
}
