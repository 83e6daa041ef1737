import type { Books } from '../../books/books.js'

/**
 * One promise of the books' port, as a test.
 *
 * @category Testing
 */
export interface BooksCase {
  /** Stable and short: `older-revision`. */
  readonly id: string
  /** What is promised. */
  readonly title: string
  /**
   * Runs the case; fails with an `Error` that says what was promised and what came instead.
   *
   * @param books - hold nothing yet
   * @param second - a second connection to the same data; without one, races are run over the first alone
   */
  run(books: Books, second?: Books): Promise<void>
}
