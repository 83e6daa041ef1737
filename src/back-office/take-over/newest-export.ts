/**
 * The newest export that was ever taken over. Plain JSON: store it beside the orders, and pass it to `parcelGate` and
 * the next take-over.
 *
 * @category Taking over
 */
export interface NewestExport {
  /** When makeshop made it: ISO 8601 instant. An older one isn't taken over. */
  readonly at: string
  /**
   * Since when an order has to have been seen before its parcel leaves: `at`, once the whole export was taken over.
   * `null`: it wasn't yet, or a row of it is `unsettled`, and nothing ships.
   */
  readonly seenSince: string | null
  /**
   * The forms of the 注文番号 under which orders of the exports that were taken over are kept, such as `A9` of `P2026`.
   * An order that comes anew under a number of another form may be kept under another number
   * (`number_form_new`). Store them, too. Left out, `null` or empty: none is known yet, and none is doubted.
   */
  readonly numberForms?: readonly string[] | null | undefined
}
