import type { KnownOrder, KnownOrUnreadable } from '../back-office/kept/known-order.js'
import { Err, type Result } from '../result.js'
import type { BooksFailure } from './books-failure.js'
import { MOST_TRIES } from './most-tries.js'
import type { SafeBooks } from './safe-books.js'

/** What an entry is to become, beside what else is answered. */
export interface Revised {
  /** What to keep under the number from now on; `null`: what stands there stays. */
  readonly toKeep: KnownOrder | null
  /** Whether it is saved even if it stands there already. */
  readonly isSavedAnyway?: true
}

/**
 * Reads an entry, and saves what it is to become. If somebody was faster, it begins anew with what stands there. What
 * stands there already isn't saved: it would make others begin anew. Both are plain data, whose fields stand in one
 * order where one was made of the other.
 */
export async function reviseEntry<T extends Revised, F>(
  books: SafeBooks,
  orderNumber: string,
  revise: (known: KnownOrUnreadable | null) => Result<T, F> | Promise<Result<T, F>>,
): Promise<Result<T, F | BooksFailure<'busy' | 'not_read' | 'not_saved'>>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const entry = await books.load(orderNumber)
    if (entry === 'failed') return Err({ code: 'not_read', orderNumber })
    const known = entry?.known ?? null
    // As it is now: what is asked may change the very value that it is given.
    const before = JSON.stringify(known)
    const revised = await revise(known)
    if (!revised.ok || revised.val.toKeep === null) return revised
    if (revised.val.isSavedAnyway !== true && JSON.stringify(revised.val.toKeep) === before) return revised
    const expected = entry?.revision ?? null
    const saved = await books.save({ orderNumber, known: revised.val.toKeep, revision: (expected ?? 0) + 1 }, expected)
    if (saved === 'saved') return revised
    if (saved === 'failed') return Err({ code: 'not_saved', orderNumber })
  }
  return Err({ code: 'busy', orderNumber })
}
