/**
 * What is known of a list of NP's.
 *
 * @category Back office
 */
export interface NpListOptions {
  /** When the list was made: ISO 8601 instant. It holds for each transaction that doesn't say when it was seen. */
  readonly at: string
  /**
   * Whether the list has every transaction that NP holds of these orders. One that was filtered, by day, status or
   * page, hasn't: then nothing is known of an order that isn't in it.
   */
  readonly isComplete: boolean
  /**
   * 注文番号 that makeshop has beside the orders: placed since the export, of several destinations, or first met when
   * they were cancelled. Their transactions are told apart from those of orders that are gone. Width and spaces don't
   * count.
   */
  readonly otherNumbers?: Iterable<string> | null | undefined
}
