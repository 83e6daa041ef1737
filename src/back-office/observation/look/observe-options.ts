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
   * What was seen before it is `outdated`, but for 配送完了 beside the same status, and 審査NG beside a known 審査OK. It
   * matters because 配送完了 that leaves an order in 審査OK is dated nowhere else: an export from before it, read once
   * more, would make it 未配送 again, and the goods could leave twice. A `sync.confirmed` counts only if it implies no
   * approval, or changed nothing of goods that have left: otherwise it says what NP shows, not what makeshop does.
   */
  readonly lastKnownAt?: string | null | undefined
  /**
   * Whether somebody confirmed a status without an approval, and makeshop hasn't shown one since; `null` or left out:
   * no. Then 審査OK or a report isn't taken for NP's word, nor is 審査NG without NP's reason for it: makeshop may still
   * show what the confirmation denied (SYNC-02). Left out, such an order may ship by it, or end while NP holds it.
   *
   * Set it by an accepted `sync.confirmed` with a status that implies no approval, even if that changed nothing. Put it
   * back once makeshop was seen, after the confirmation, with a status that is understood and implies none; once one
   * that does is confirmed, and that settles a doubt; once it is confirmed without one, or NP's approval is recorded,
   * dated no earlier than what is known (LINK-06); or once a correction or an override to one that doesn't is recorded
   * since.
   */
  readonly approvalDenied?: boolean | null | undefined
  /**
   * Whether somebody confirmed a status without a report, and makeshop hasn't shown one since; `null` or left out: no.
   * Then a report isn't taken for NP's word: makeshop may still show what the confirmation denied (SYNC-02). Left out,
   * nobody may report those goods, and NP never pays for them.
   *
   * Set it by an accepted `sync.confirmed` with a status that is none of a report; if that changed nothing, only of
   * goods that have left. Put it back once makeshop was seen, after the confirmation, with a status that is understood
   * and none of a report; once a report is confirmed; or once 配送完了 that leads to one, a correction, or an override to
   * a status without one is recorded since.
   */
  readonly reportDenied?: boolean | null | undefined
}
