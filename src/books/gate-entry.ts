import { malformedGate } from '../back-office/gate/shipping-gate.js'
import type { KeptOrder } from '../back-office/kept/kept-order.js'
import { laterOf } from '../back-office/kept/later-of.js'
import { type ParcelGate, parcelGate } from '../back-office/kept/parcel/parcel-gate.js'
import { Err, Ok, type Result } from '../result.js'
import type { BookEntry } from './book-entry.js'
import type { BooksFailure } from './books-failure.js'
import type { GateInBooksOptions } from './gate-in-books-options.js'
import type { NotKept } from './kept-in.js'
import { MOST_TRIES } from './most-tries.js'
import { readGateOptions } from './read-gate-options.js'
import type { SafeBooks } from './safe-books.js'

/** An entry under which an order is kept. */
export interface KeptEntry extends BookEntry {
  readonly known: KeptOrder
}

/** Whether an entry is still as it was read, or why that can't be said. */
type IsStill<Code> = (entry: KeptEntry, gate: ParcelGate) => Promise<boolean | Code>

/** Which parcel is asked about. */
interface ParcelQuestion {
  readonly orderNumber: string
  /** Since when its order has to have been seen beside the newest export. */
  readonly options: GateInBooksOptions | null | undefined
}

/**
 * Asks `parcelGate` of an order, and of the newest export, which is read after it. If the order is still the same
 * behind that, it was so when the export was read: the verdict held at that moment. If not, it is judged anew.
 */
export async function gateEntry<Code extends 'not_read' | 'not_saved'>(
  books: SafeBooks,
  { orderNumber, options }: ParcelQuestion,
  isStill: IsStill<Code>,
): Promise<Result<ParcelGate, BooksFailure<NotKept | 'busy' | 'not_read' | Code>>> {
  const asked = readGateOptions(options)
  if (typeof asked === 'string') return Ok(malformedGate(asked))
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const entry = await books.load(orderNumber)
    if (entry === 'failed') return Err({ code: 'not_read', orderNumber })
    if (entry === null) return Err({ code: 'not_kept', orderNumber })
    const { known, revision } = entry
    if (typeof known === 'string') return Err({ code: known, orderNumber })
    const newest = await books.loadNewest()
    if (newest === 'failed') return Err({ code: 'not_read', orderNumber: null })
    const gate = parcelGate(known, newest && { seenSince: laterSince(newest.seenSince, asked.alsoSeenSince) })
    const still = await isStill({ orderNumber, known, revision }, gate)
    if (still === true) return Ok(gate)
    if (still !== false) return Err({ code: still, orderNumber })
  }
  return Err({ code: 'busy', orderNumber })
}

/** Since when it has to have been seen, of both; `null`: the newest export wasn't taken over as a whole. */
function laterSince(ofExport: string | null, ofCaller: string | null): string | null {
  return ofExport === null || ofCaller === null ? ofExport : laterOf(ofExport, ofCaller)
}
