/**
 * What is kept beside an order.
 *
 * @category Back office
 */
export interface ObserveOptions {
  /**
   * Since when makeshop is known to show the order as you know it: the `at` of the last row that was taken over or, if
   * that is later, of a 配送完了 or 未配送 that was recorded since. ISO 8601 instant; `null` or left out: not known.
   *
   * What was seen before it is `outdated`, but for 配送完了 beside the same status. It matters because 配送完了 that
   * leaves an order in 審査OK is dated nowhere else: an export from before it, read once more, would make it 未配送
   * again, and the goods could leave twice. A `sync.confirmed` doesn't count here: it says what NP shows, not what
   * makeshop does.
   */
  readonly lastKnownAt?: string | null | undefined
  /**
   * When the order was last seen in makeshop: ISO 8601 instant. `null`: somebody confirmed its status, and it wasn't
   * seen since. Left out: not known.
   *
   * With `null`, 審査OK or a report isn't taken for NP's word where the status that was confirmed implies no approval:
   * makeshop may still show what the confirmation denied (SYNC-02). Left out, such an order may ship by it. Give an
   * instant again once something was seen that isn't `outdated`.
   */
  readonly lastSeenAt?: string | null | undefined
}
