import type { BooksOptions } from './books-options.js'

/**
 * What {@link gateInBooks} and {@link claimInBooks} can be told.
 *
 * @category Books
 */
export interface GateInBooksOptions extends BooksOptions {
  /**
   * A further limit: nothing ships unless its order was seen in makeshop at this time or later, too. ISO 8601 instant,
   * such as that of three hours ago. The order has to have been seen since the newest export in any case. The books
   * know that themselves, so an export's own `seenSince` is refused here (`malformed`, READ-24).
   *
   * The books have no clock. If this is left out or `null`, goods may leave by an export that was taken over days ago
   * (LINK-06). If it is given, nothing ships once your exports fail to come. A text that is no instant lets nothing
   * leave (`malformed`, READ-24).
   */
  readonly alsoSeenSince?: string | null | undefined
}
