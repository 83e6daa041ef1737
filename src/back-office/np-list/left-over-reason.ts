import type { LeftOverCode } from './left-over-code.js'

/** Why a transaction is left over first of all; what is said beside that has other codes. */
export type LeftOverReason = Exclude<
  LeftOverCode,
  | 'perhaps_deleted'
  | 'perhaps_deleted_after_shipping'
  | 'perhaps_deleted_after_payment'
  | 'perhaps_ended'
  | 'perhaps_ended_after_shipping'
  | 'perhaps_ended_after_payment'
  | 'all_to_cancel'
  | 'all_to_cancel_unless_kept'
  | 'cancelled_after_shipping'
  | 'goods_perhaps_with_buyer'
>
