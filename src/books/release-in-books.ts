import type { KeptOrder } from '../back-office/kept/kept-order.js'
import { Err, Ok, type Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { keptIn, type NotKept } from './kept-in.js'
import { type Revised, reviseEntry } from './revise-entry.js'
import { safeBooks } from './safe-books.js'

/**
 * Releases the claim of a parcel that stays after all, or a claim that may or may not have been saved. Only the claim
 * of that name is released: `claimed_otherwise` if the parcel is claimed under another.
 *
 * If nobody claims the parcel, that is saved once more, so that a save that is still on its way can't claim it after
 * all. It never was claimed then, it was released already, or it has ended, as by 配送完了: see
 * `goodsHaveLeft` of what is answered before anything leaves.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param name - what the claim was named by to `claimInBooks`
 * @param options - who is told what the books threw
 * @returns `Ok` with what is kept of the order, which nobody claims then, or `Err` with why it isn't known to be so
 *
 * @example
 * ```ts
 * const released = await releaseInBooks(books, 'P1', 'pick-20260402-017')
 * if (!released.ok) console.error(explainBooksFailure(released.val))
 * ```
 *
 * @category Books
 */
export async function releaseInBooks(
  books: Books,
  orderNumber: string,
  name: string,
  options?: BooksOptions | null,
): Promise<Result<KeptOrder, BooksFailure<NotKept | 'claimed_otherwise' | 'busy' | 'not_read' | 'not_saved'>>> {
  const revised = await reviseEntry(safeBooks(books, options?.onThrown), orderNumber, (known) =>
    keptIn(known, orderNumber).andThen((kept) => release(kept, name)),
  )
  return revised.map(({ toKeep }) => toKeep)
}

/** Saved even where nobody claims it: a claim whose save is still on its way is then a conflict. */
interface Release extends Revised {
  readonly toKeep: KeptOrder
  readonly isSavedAnyway: true
}

function release(kept: KeptOrder, name: string): Result<Release, BooksFailure<NotKept | 'claimed_otherwise'>> {
  const isAnothers = kept.parcelClaim !== null && kept.parcelClaim.name !== name
  if (isAnothers) return Err({ code: 'claimed_otherwise', orderNumber: kept.order.orderNumber })
  return Ok({ toKeep: { ...kept, parcelClaim: null }, isSavedAnyway: true })
}
