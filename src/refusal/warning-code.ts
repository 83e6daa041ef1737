import type { ViolationCode } from './violation.js'

/**
 * The code of a warning: of a `warn…` validator, and of `Decision.warnings`.
 *
 * @category Refusals
 */
export type WarningCode = Extract<
  ViolationCode,
  | 'email_not_rescreened'
  | 'slip_check_digit'
  | 'np_console_edit'
  | 'not_cancelled_at_np'
  | 'receipt_stays_received'
  | 'cancel_not_linked'
  | 'sync_may_be_lost'
>
