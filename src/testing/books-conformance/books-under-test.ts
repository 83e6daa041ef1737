import type { Books } from '../../books/books.js'
import type { Awaitable } from '../awaitable.js'

/**
 * Books for one case.
 *
 * @category Testing
 */
export interface BooksUnderTest {
  /** The books, which hold nothing yet. */
  readonly books: Books
  /**
   * Opens a second connection to the same data, as another process would: with its own pool, its own cache. Then races
   * are run over both. Without it, books that compare in the memory of their process pass every case. Leave it out if
   * the data are the books' own.
   */
  readonly connectAgain?: (() => Awaitable<Books>) | undefined
  /** Closes what was opened for the case, the second connection as well. */
  readonly tearDown?: (() => Awaitable<void>) | undefined
}
