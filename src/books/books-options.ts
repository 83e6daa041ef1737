/**
 * What each of the functions that use the books can be told.
 *
 * @category Books
 */
export interface BooksOptions {
  /**
   * Gets what the books, the rows or `onNews` threw, for your log. It may hold anything, also what is secret or
   * personal. What books gave of a wrong form, such as a revision as a text, is a TypeError that names the field.
   */
  readonly onThrown?: ((thrown: unknown) => void) | null | undefined
}
