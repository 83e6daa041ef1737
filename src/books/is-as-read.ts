import type { BookEntry } from './book-entry.js'
import type { SafeBooks } from './safe-books.js'

/** Reads an entry once more, and says whether anybody changed it meanwhile. */
export async function isAsRead(books: SafeBooks, { orderNumber, revision }: BookEntry): Promise<boolean | 'not_read'> {
  const again = await books.load(orderNumber)
  return again === 'failed' ? 'not_read' : again?.revision === revision
}
