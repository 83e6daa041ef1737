/**
 * What is known of a list of NP's.
 *
 * @category Back office
 */
export interface NpListOptions {
  /** When it was made: ISO 8601 instant. It holds for each transaction that doesn't say when it was seen. */
  readonly at: string
  /**
   * Whether it has every transaction that NP holds of these orders. One that was filtered, by day, status or page,
   * hasn't: then nothing is known of an order that isn't in it.
   */
  readonly isComplete: boolean
  /**
   * 注文番号 that makeshop has beside the orders: placed since the export, of several destinations, first met when they
   * were cancelled; width and spaces don't count. Their transactions are told apart from those of orders that are gone.
   */
  readonly otherNumbers?: Iterable<string> | undefined
}
