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
   * What was seen before it isn't taken over (`outdated`, if it shows something else), with two exceptions: 配送完了
   * beside the same status, and 審査NG beside a known 審査OK. 配送完了 that leaves an order in 審査OK is dated nowhere
   * else: without this time an export from before it, read once more, would make the order 未配送 again, and the goods
   * could leave twice.
   *
   * The time of a `sync.confirmed` counts only if its status implies no approval, or if it changed nothing, the
   * goods have left, and its status is one without a report. Any other says what NP shows, not what makeshop does.
   */
  readonly lastKnownAt?: string | null | undefined
  /**
   * Whether somebody confirmed a status without an approval, and makeshop hasn't shown one since; `null` or left out:
   * no. Then 審査OK or a report isn't taken for NP's word, nor is 審査NG without NP's reason for it: makeshop may still
   * show what the confirmation denied (SYNC-02). Left out, such an order may ship by it, or end while NP holds it.
   *
   * Set it to `true` when a `sync.confirmed` with a status that implies no approval is accepted, even if that changed
   * nothing. Set it back to `false` when
   *
   * - makeshop is seen, after the confirmation, with a status that is understood and implies no approval;
   * - an approval is confirmed, and that settles a doubt;
   * - an approval is confirmed without a doubt, or NP's is recorded, dated no earlier than what is known (LINK-06);
   * - a correction, or an override to a status that implies no approval, is recorded since.
   */
  readonly approvalDenied?: boolean | null | undefined
  /**
   * Whether somebody confirmed a status without a report, and makeshop hasn't shown one since; `null` or left out: no.
   * Then a report isn't taken for NP's word: makeshop may still show what the confirmation denied (SYNC-02). Left out,
   * nobody may report those goods, and NP never pays for them.
   *
   * Set it to `true` when a `sync.confirmed` with a status without a report is accepted; if that changed nothing, only
   * if the goods have left. Set it back to `false` when
   *
   * - makeshop is seen, after the confirmation, with a status that is understood and has no report;
   * - a report is confirmed;
   * - 配送完了 that leads to a report, a correction, or an override to a status without a report is recorded since.
   */
  readonly reportDenied?: boolean | null | undefined
}
