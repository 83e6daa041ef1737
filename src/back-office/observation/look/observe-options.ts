/**
 * What is kept beside an order.
 *
 * @category Back office
 */
export interface ObserveOptions {
  /**
   * Since when makeshop is known to show the order like that: the `at` of the last row that was taken over, or of a
   * 配送完了 or a 未配送 that was recorded since, whichever is later. ISO 8601 instant; `null` or left out: not known.
   *
   * What was seen before that is `outdated`. 配送完了 that leaves an order in 審査OK is dated nowhere else: an export
   * from before it, read once more, would make it 未配送 again, and the goods could leave twice. A `sync.confirmed`
   * says what NP shows, not what makeshop does: it doesn't count here.
   */
  readonly lastKnownAt?: string | null | undefined
}
