import type { ParcelGate } from '../back-office/kept/parcel-gate.js'
import type { WhyNotKept } from '../back-office/kept/why-not-kept.js'
import type { Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { gateEntry, type KeptEntry } from './gate-entry.js'
import { isAsRead } from './is-as-read.js'
import { type SafeBooks, safeBooks } from './safe-books.js'

/**
 * Lets a parcel leave once: as {@link gateInBooks}, and if the verdict is `ship`, it saves that the goods of the order
 * have left (`goodsHaveLeft`). Of two who ask at the same time one is told `ship`; the other begins anew, and is told
 * `stop`. With any other verdict nothing is saved.
 *
 * - Record 配送完了 with `recordInBooks`, as always, once it is set in makeshop. Until then the order stands on the list
 *   of what isn't reported.
 * - If the parcel stays after all, whoever was told `ship` takes the claim back with `changeInBooks`
 *   (`goodsHaveLeft: false`). The books don't know whose claim it is: after `stop` take nothing back.
 * - `not_saved`: nobody knows whether the order is claimed, so let nothing leave. Look whether the parcel is still
 *   here; if it is, and nobody else was told `ship`, take the claim back, and ask again.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param options - who is told what the books threw
 * @returns `Ok` with the verdict: only with `ship` the parcel may leave, and it is yours. `Err` as of `gateInBooks`, or
 *   if it isn't known whether the claim was saved: then let nothing leave
 *
 * @example
 * ```ts
 * const claim = await claimInBooks(books, 'P1')
 * const mayLeave = claim.ok && claim.val.verdict === 'ship'
 * if (!mayLeave) console.log(claim.ok ? explainAnswer(claim.val) : explainBooksFailure(claim.val))
 *
 * // The parcel stays after all.
 * await changeInBooks(books, 'P1', (kept) => Ok({ kept: { ...kept, goodsHaveLeft: false } }))
 * ```
 *
 * @category Books
 */
export async function claimInBooks(
  books: Books,
  orderNumber: string,
  options?: BooksOptions | null,
): Promise<Result<ParcelGate, BooksFailure<'not_kept' | WhyNotKept | 'busy' | 'not_read' | 'not_saved'>>> {
  const safe = safeBooks(books, options?.onThrown)
  return gateEntry(safe, orderNumber, (entry, { verdict }) =>
    verdict === 'ship' ? claimed(safe, entry) : isAsRead(safe, entry),
  )
}

/**
 * Saved in the place of the very entry that was judged, it says what the gate's second look says: the order was the
 * same when the newest export was read, and `ship` was true then. That export isn't read again. One that was begun
 * since, and hasn't come to the order or lacks it, is as one that is begun when the parcel is on its way: it may begin
 * behind any look that comes before the save. What it shows is then judged by an order whose goods have left.
 */
async function claimed(books: SafeBooks, { orderNumber, known, revision }: KeptEntry): Promise<boolean | 'not_saved'> {
  const left = { orderNumber, known: { ...known, goodsHaveLeft: true }, revision: revision + 1 }
  const outcome = await books.save(left, revision)
  return outcome === 'failed' ? 'not_saved' : outcome === 'saved'
}
