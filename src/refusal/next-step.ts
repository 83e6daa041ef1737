import type { OperatorEventType } from '../order/event/event-types.js'
import type { RuleId } from '../rules/rule-id.js'

/**
 * What a person can do instead.
 *
 * - `wait_for_link`: wait; linking runs at intervals (LINK-06).
 * - `open_correction`: set 決済ステータス to 要確認 (CORR-02).
 * - `edit_order`: edit the order; it is screened again (CORR-03).
 * - `revert_delivery`: put 配送ステータス back to 未配送 (SHIP-05).
 * - `complete_delivery`: set 配送完了 with carrier and slip (SHIP-09).
 * - `print_invoice`: print the wiz invoice with NP's app (SHIP-08).
 * - `correct_slip_number`: enter one slip number of 1 to 20 half-width characters (READ-19).
 * - `change_payment_method`: change to a payment method that isn't linked (PAY-01).
 * - `choose_unlinked_method`: choose a payment method that isn't linked to an outside party (PAY-02).
 * - `doubt_sync`: record the doubt, then confirm the true status (READ-21).
 * - `confirm_sync`: look the order up in NP's console and confirm the true status (READ-21).
 * - `settle_follow_ups`: do what is still open, and record it (READ-07).
 * - `check_payment_information`: look at the order's 決済情報 (CORR-06).
 * - `check_np_console`: look the order up in NP's console.
 * - `cancel_order`: cancel in makeshop and in NP's console (CANC-01).
 * - `nothing_to_do`: nothing is left to do (FLOW-06; READ-07 if the order left the lifecycle).
 * - `fix_input`: mend the value that is named, and call again (READ-24).
 * - `set_link_automatic`: set the shop's 連携設定 to 自動連携 (LINK-01).
 * - `register_sp_code`: register the SPコード issued by NP (LINK-01).
 * - `use_connect_pro`: use NPコネクトプロ (LINK-02).
 * - `handle_by_hand`: 自動連携 doesn't cover this order, or its shipment; handle it in NP's console (LINK-03 to LINK-05,
 *   READ-06).
 *
 * @category Refusals
 */
export type StepName =
  | 'wait_for_link'
  | 'open_correction'
  | 'edit_order'
  | 'revert_delivery'
  | 'complete_delivery'
  | 'print_invoice'
  | 'correct_slip_number'
  | 'change_payment_method'
  | 'choose_unlinked_method'
  | 'doubt_sync'
  | 'confirm_sync'
  | 'settle_follow_ups'
  | 'check_payment_information'
  | 'check_np_console'
  | 'cancel_order'
  | 'nothing_to_do'
  | 'fix_input'
  | 'set_link_automatic'
  | 'register_sp_code'
  | 'use_connect_pro'
  | 'handle_by_hand'

/**
 * What to do instead of what was refused.
 *
 * @category Refusals
 */
export interface NextStep {
  /** What to do. */
  readonly step: StepName
  /** The event that records it, one of the refusal's `accepted`; `null` if none does. */
  readonly event: OperatorEventType | null
  /** The rule it comes from. */
  readonly rule: RuleId
}
