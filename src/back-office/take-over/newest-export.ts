/**
 * The newest export that was ever taken over, and what `parcelGate` has to know of it. Plain JSON: store it beside the
 * orders.
 *
 * @category Taking over
 */
export interface NewestExport {
  /** When makeshop made it: ISO 8601 instant. An older one isn't taken over. */
  readonly at: string
  /**
   * Since when an order has to have been seen before its parcel leaves: `at`, once all of it was taken over. `null`:
   * not yet, or a row of it couldn't be read, and nothing ships.
   */
  readonly seenSince: string | null
}
