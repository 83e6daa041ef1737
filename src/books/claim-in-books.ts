import { malformedGate } from '../back-office/gate/shipping-gate.js'
import { isClaimName } from '../back-office/kept/is-claim-name.js'
import type { ParcelGate } from '../back-office/kept/parcel/parcel-gate.js'
import { Ok, type Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import { gateEntry, type KeptEntry } from './gate-entry.js'
import type { GateInBooksOptions } from './gate-in-books-options.js'
import { isAsRead } from './is-as-read.js'
import type { NotKept } from './kept-in.js'
import { type SafeBooks, safeBooks } from './safe-books.js'

/**
 * Lets a parcel leave once: as {@link gateInBooks}, and if the verdict is `ship`, it saves that you hand the parcel
 * out, under that name (`parcelClaim`). Of two who ask at the same time one is told `ship`; the other begins anew, and
 * is told `stop`, as is whoever asks later, even under the same name. With any other verdict nothing is saved.
 *
 * - Record 配送完了 with `recordInBooks`, as always, once it is set in makeshop: it ends the claim. Until then the
 *   order stands on the list of what isn't reported.
 * - If the parcel stays after all, release your claim with `releaseInBooks`.
 * - `not_saved`, or a program that died over it: nobody knows whether the order is claimed, so let nothing leave. If
 *   the parcel is still here, release your claim, whether it was saved or not, and ask again.
 * - If something is recorded or shown meanwhile that stands against shipping, the parcel is to be stopped. You are told
 *   by `parcelToStop` of a decision, and by `claimed_parcel_to_stop` among the news of an export and on the work lists.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param name - what tells this parcel in these hands from any other: 1 to 64 visible characters, such as the
 *   number of the pick or a random id. Not the name of a door or a person, which would claim many
 * @param options - since when the order has to have been seen, so that nothing ships by what is old; who is told what
 *   the books threw
 * @returns `Ok` with the verdict: only with `ship` the parcel may leave, and it is yours. `stop` with `malformed`
 *   (READ-24) if the name isn't of its form. `Err` as of `gateInBooks`, or if it isn't known whether the claim was
 *   saved: without a verdict let nothing leave
 *
 * @example
 * ```ts
 * const claim = await claimInBooks(books, 'P1', 'pick-20260402-017')
 * const mayLeave = claim.ok && claim.val.verdict === 'ship'
 * if (!mayLeave) console.log(claim.ok ? explainAnswer(claim.val) : explainBooksFailure(claim.val))
 *
 * // The parcel stays after all.
 * if (mayLeave) await releaseInBooks(books, 'P1', 'pick-20260402-017')
 * ```
 *
 * @category Books
 */
export async function claimInBooks(
  books: Books,
  orderNumber: string,
  name: string,
  options?: GateInBooksOptions | null,
): Promise<Result<ParcelGate, BooksFailure<NotKept | 'busy' | 'not_read' | 'not_saved'>>> {
  if (!isClaimName(name)) return Ok(malformedGate('name'))
  const safe = safeBooks(books, options?.onThrown)
  return gateEntry(safe, { orderNumber, options }, (entry, { verdict }) =>
    verdict === 'ship' ? saveClaim(safe, entry, name) : isAsRead(safe, entry),
  )
}

/**
 * Saved in the place of the very entry that was judged, it says what the gate's second look says: the order was the
 * same when the newest export was read, and `ship` was true then. That export isn't read again. One that was begun
 * since, and hasn't come to the order or lacks it, is as one that is begun when the parcel is on its way: it may begin
 * behind any look that comes before the save. What it shows is then judged by an order whose parcel is claimed.
 */
async function saveClaim(
  books: SafeBooks,
  { orderNumber, known, revision }: KeptEntry,
  name: string,
): Promise<boolean | 'not_saved'> {
  const outcome = await books.save(
    { orderNumber, known: { ...known, parcelClaim: { name, isToStop: false } }, revision: revision + 1 },
    revision,
  )
  return outcome === 'failed' ? 'not_saved' : outcome === 'saved'
}
