import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import type { BookEntry } from '../../books/book-entry.js'
import type { Books } from '../../books/books.js'
import type { Order } from '../../order/order.js'
import { anOrder, SINCE } from '../an-order.js'
import { mustEqualInAnyFieldOrder } from '../must-equal-in-any-field-order.js'

/** What an entry may say beside its number. */
interface EntryFields {
  readonly revision?: number
  readonly kept?: Partial<Omit<KeptOrder, 'order'>>
  readonly order?: Partial<Order>
}

/** An entry of an order that was met in an export, saved once unless told otherwise. */
export function anEntry(orderNumber: string, { revision = 1, kept, order }: EntryFields = {}): BookEntry {
  const met = {
    lastKnownAt: SINCE,
    lastSeenAt: SINCE,
    approvalDenied: false,
    reportDenied: false,
    goodsHaveLeft: false,
    parcelClaim: null,
  }
  return { orderNumber, known: { order: anOrder(orderNumber, order), ...met, ...kept }, revision }
}

/** An entry with every field filled, each by a value that nothing else has. */
export function aFullEntry(orderNumber: string): BookEntry {
  return anEntry(orderNumber, {
    revision: 7,
    kept: {
      lastKnownAt: '2026-04-01T11:00:00.125+09:00',
      lastSeenAt: '2026-04-01T01:30:00Z',
      approvalDenied: true,
      reportDenied: true,
      goodsHaveLeft: true,
      parcelClaim: { name: 'pick-0017', isToStop: true },
    },
    order: {
      deliveryStatus: 'shipped',
      receiptStatus: 'received',
      shipment: { carrier: 'seino', slipNumber: '0123-4567-8901' },
      invoicePrintedAt: '2026-04-01T10:00:00.250+09:00',
      everApproved: null,
      problem: { stage: 'shipment', codes: ['𠮷野運輸', 'E0100114'] },
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
      version: 11,
    },
  })
}

/** The same entry, saved once more. */
export function savedAgain(entry: BookEntry): BookEntry {
  return { ...entry, revision: entry.revision + 1 }
}

/** Puts entries in, each for the first time. */
export async function put(books: Books, ...entries: readonly BookEntry[]): Promise<void> {
  for (const entry of entries) {
    mustEqualInAnyFieldOrder(await books.save(entry, null), 'saved', 'A first save is saved.')
  }
}
