/**
 * The code of a warning: of a `warn…` validator, and of `Decision.warnings`.
 *
 * - `email_not_rescreened` (READ-13): re-screening isn't documented for a change of the e-mail address alone.
 * - `slip_check_digit` (READ-19): 12 digits for クロネコヤマト, 佐川急便 or ゆうパック miss their check digit.
 * - `np_console_edit` (CORR-05): contents were edited in NP's console; the sync may break.
 * - `not_cancelled_at_np` (PAY-05): NP approved it, or may have, and may still hold the transaction; cancel it in NP's
 *   console if need be.
 * - `receipt_stays_received` (PAY-06): 入金ステータス is 入金完了 afterwards, whatever it shows before. If it isn't
 *   known whether the order ever was 審査OK, it may be.
 * - `cancel_not_linked` (CANC-01): a cancel is never linked; do the same in NP's console.
 * - `sync_may_be_lost` (SYNC-03): from now on the sync may be lost.
 *
 * @category Refusals
 */
export type WarningCode =
  | 'email_not_rescreened'
  | 'slip_check_digit'
  | 'np_console_edit'
  | 'not_cancelled_at_np'
  | 'receipt_stays_received'
  | 'cancel_not_linked'
  | 'sync_may_be_lost'
