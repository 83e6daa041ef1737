import type { KeptOrder } from '../back-office/kept/kept-order.js'
import { readKept } from '../back-office/kept/read-kept.js'
import { Err, Ok, type Result } from '../result.js'
import { isBoolean } from '../shape/is-boolean.js'
import { isRecord } from '../shape/is-record.js'
import { mistake } from '../shape/mistake.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { keptIn, type NotKept } from './kept-in.js'
import { reviseEntry } from './revise-entry.js'
import { safeBooks } from './safe-books.js'

/**
 * What a change leads to: the answers of `decideKept`, `observeKept` and `observeKeptRow` are such.
 *
 * @category Books
 */
export interface KeptChange {
  /** What to keep from now on. */
  readonly kept: KeptOrder
}

/**
 * Why a kept order wasn't changed: what the change itself answered, or why the books couldn't take it.
 *
 * @category Books
 */
export type ChangeFailure<E> =
  | {
      /** Why not: the change said no. */
      readonly code: 'refused'
      /** What it answered, such as the refusal of `decideKept`. */
      readonly refusal: E
    }
  | BooksFailure<NotKept | 'busy' | 'not_read' | 'not_saved'>

/**
 * Changes a kept order in the books: takes a look over, with `observeKept`, or sets what somebody knows better. What
 * was done is for `recordInBooks`. It reads the order, asks for the change, and saves what comes of it. If somebody
 * changed the order meanwhile, it asks anew with what stands there then, so that nothing that was recorded in between
 * is lost.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param change - what is to become of the order, as `decideKept` and `observeKept` answer it, or an `Err` of your own.
 *   It may be asked several times, so it does nothing else. What it throws is thrown
 * @param options - who is told what the books threw
 * @returns `Ok` with the answer, which is saved, or `Err` with why nothing is (`not_saved`: it isn't known whether)
 * @throws TypeError if the change gives what is no kept order, or another order, or is `async`
 *
 * @example
 * ```ts
 * const seen = await changeInBooks(books, 'P1', (kept) => observeKept(kept, shown))
 * if (!seen.ok) console.error(explainBooksFailure(seen.val))
 *
 * // A parcel was handed over, and nobody could record it.
 * await changeInBooks(books, 'P1', (kept) => Ok({ kept: { ...kept, goodsHaveLeft: true, parcelClaim: null } }))
 * ```
 *
 * @category Books
 */
export async function changeInBooks<R extends Result<KeptChange, unknown>>(
  books: Books,
  orderNumber: string,
  change: (kept: KeptOrder) => R,
  options?: BooksOptions | null,
): Promise<Result<Extract<R, Ok<unknown>>['val'], ChangeFailure<Extract<R, Err<unknown>>['val']>>>
export async function changeInBooks(
  books: Books,
  orderNumber: string,
  change: (kept: KeptOrder) => Result<KeptChange, unknown>,
  options?: BooksOptions | null,
): Promise<Result<KeptChange, ChangeFailure<unknown>>> {
  const revised = await reviseEntry(safeBooks(books, options?.onThrown), orderNumber, (known) =>
    keptIn(known, orderNumber).andThen((kept) => revise(change, kept)),
  )
  return revised.map(({ answer }) => answer)
}

function revise(
  change: (kept: KeptOrder) => Result<KeptChange, unknown>,
  before: KeptOrder,
): Result<{ readonly answer: KeptChange; readonly toKeep: KeptOrder }, ChangeFailure<unknown>> {
  const { orderNumber } = before.order
  const answer = change(before)
  if (!isRecord(answer) || !isBoolean(answer.ok))
    return mistake('what a change gives', 'Ok or Err, and no promise of it')
  if (!answer.ok) return Err({ code: 'refused', refusal: answer.val })
  const kept = readKept(answer.val.kept)
  if (typeof kept === 'string' || kept.order.orderNumber !== orderNumber) return mistake('kept', 'the same order, kept')
  return Ok({ answer: answer.val, toKeep: kept })
}
