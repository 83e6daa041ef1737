import type { KnownOrder } from '../back-office/kept/known-order.js'

/**
 * What stands in the books under an order number. Plain JSON: `storeKnown` of `makeshop-np-atobarai/schema` writes its
 * `known`, and `restoreKnown` reads it.
 *
 * @category Books
 */
export interface BookEntry {
  /** 注文番号. */
  readonly orderNumber: string
  /** What is known of the order. */
  readonly known: KnownOrder
  /** How often the entry was saved: 1 at first, and one more each time. */
  readonly revision: number
}

/**
 * An entry as it is read: as it was saved, or `unreadable` if its `known` can't be restored. Such a one is never
 * written over, and nothing of it ships, until somebody mended it.
 *
 * @category Books
 */
export type StoredEntry = BookEntry | UnreadableEntry

/**
 * An entry that can't be restored.
 *
 * @category Books
 */
export interface UnreadableEntry {
  /** 注文番号, or what stands in its place. */
  readonly orderNumber: string
  /** Something is stored, but it can't be restored. */
  readonly known: 'unreadable'
  /** How often the entry was saved. */
  readonly revision: number
}
