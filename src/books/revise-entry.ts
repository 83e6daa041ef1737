import type { KnownOrder, KnownOrUnreadable } from '../back-office/kept/known-order.js'
import { Err, type Result } from '../result.js'
import { isSame } from '../shape/is-same.js'
import type { BooksFailure } from './books-failure.js'
import { MOST_TRIES } from './most-tries.js'
import type { SafeBooks } from './safe-books.js'

/** What an entry is to become, beside what else is answered. */
interface Revised {
  /** What to keep under the number from now on; `null`: what stands there stays. */
  readonly toKeep: KnownOrder | null
}

/**
 * Reads an entry, and saves what it is to become. If somebody was faster, it begins anew with what stands there. What
 * stands there already isn't saved: it would make others begin anew.
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
    const revised = await revise(known)
    if (!revised.ok || revised.val.toKeep === null || isSame(revised.val.toKeep, known)) return revised
    const expected = entry?.revision ?? null
    const saved = await books.save({ orderNumber, known: revised.val.toKeep, revision: (expected ?? 0) + 1 }, expected)
    if (saved === 'saved') return revised
    if (saved === 'failed') return Err({ code: 'not_saved', orderNumber })
  }
  return Err({ code: 'busy', orderNumber })
}
