import { malformedGate } from '../back-office/gate/shipping-gate.js'
import { type ParcelGate, parcelGate } from '../back-office/kept/parcel-gate.js'
import type { WhyNotKept } from '../back-office/kept/why-not-kept.js'
import { Err, Ok, type Result } from '../result.js'
import type { Books } from './books.js'
import type { BooksFailure } from './books-failure.js'
import type { BooksOptions } from './books-options.js'
import { MOST_TRIES } from './most-tries.js'
import { safeBooks } from './safe-books.js'

/**
 * Says whether a parcel may leave, by the books as they are now: `parcelGate` of the order, and of the newest
 * export. The order is read before the export and once more after it, so that none is judged by the other's past: what
 * is taken over in between counts.
 *
 * It is no claim: two who ask at once about one parcel are both told. Who may have the same parcel at two doors asks
 * `parcelGate` within `changeInBooks`, and has the change say that the goods left.
 *
 * @param books - where the orders are kept
 * @param orderNumber - 注文番号 of the order
 * @param options - who is told what the books threw
 * @returns `Ok` with the verdict (`stop` if the order can't be restored), or `Err` if no order of NP's is kept under
 *   the number, or the books can't say: then let nothing leave
 *
 * @example
 * ```ts
 * const gate = await gateInBooks(books, 'P1')
 * const mayLeave = gate.ok && gate.val.verdict === 'ship'
 * if (!mayLeave) console.log(gate.ok ? explainAnswer(gate.val) : explainBooksFailure(gate.val))
 * ```
 *
 * @category Books
 */
export async function gateInBooks(
  books: Books,
  orderNumber: string,
  options?: BooksOptions | null,
): Promise<Result<ParcelGate, BooksFailure<'not_kept' | WhyNotKept | 'busy' | 'not_read'>>> {
  const safe = safeBooks(books, options?.onThrown)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const entry = await safe.load(orderNumber)
    if (entry === 'failed') return Err({ code: 'not_read', orderNumber })
    if (entry === null) return Err({ code: 'not_kept', orderNumber })
    const { known, revision } = entry
    if (known === 'unreadable') return Ok(malformedGate('kept'))
    if (typeof known === 'string') return Err({ code: known, orderNumber })
    const newest = await safe.loadNewest()
    if (newest === 'failed') return Err({ code: 'not_read', orderNumber: null })
    const again = await safe.load(orderNumber)
    if (again === 'failed') return Err({ code: 'not_read', orderNumber })
    if (again?.revision === revision) return Ok(parcelGate(known, newest))
  }
  return Err({ code: 'busy', orderNumber })
}
