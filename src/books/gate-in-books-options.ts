import type { BooksOptions } from './books-options.js'

/**
 * What {@link gateInBooks} and {@link claimInBooks} can be told.
 *
 * @category Books
 */
export interface GateInBooksOptions extends BooksOptions {
  /**
   * Since when the order has to have been seen in makeshop, beside what the newest export asks for: ISO 8601 instant,
   * such as that of three hours ago. The books have no clock: without it, what was taken over days ago lets goods go
   * (LINK-06). With it nothing ships any more once your exports fail to come. One that is no instant lets nothing leave
   * (`malformed`, READ-24).
   */
  readonly seenSince?: string | null | undefined
}
