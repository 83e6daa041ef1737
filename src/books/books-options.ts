/**
 * What each of the functions that use the books can be told.
 *
 * @category Books
 */
export interface BooksOptions {
  /**
   * Gets what the books, the rows or `onNews` threw, for your log. It may hold anything, also what is secret or
   * personal.
   */
  readonly onThrown?: ((thrown: unknown) => void) | null | undefined
}
