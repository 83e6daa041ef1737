import type { OperatorEventType } from '../../order/event/event-types.js'
import type { StepName } from '../../refusal/next-step.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'

/**
 * What an answer says to do next: a `StepName`, or one that only the back office knows.
 *
 * - `edit_email`: correct the e-mail address alone; whether that is screened anew isn't known (READ-13).
 * - `edit_buyer`: correct the buyer, perhaps among other contents; it is screened again (CORR-03). Two buttons lead
 *   there (CORR-02).
 * - `edit_shipment`: correct carrier or slip, perhaps among other contents (SHIP-05).
 * - `complete_delivery_again`: set 配送完了 once more, so that NP is told (SHIP-09), as the goods have left before: no
 *   parcel leaves (SHIP-05, READ-09).
 * - `record_printed_invoice`: goods have left, and no printing of their wiz invoice is on record. Record that of the
 *   one in the parcel, if it was printed after the last edit of what it shows (READ-11); else print one, and have it
 *   reach the buyer in another way (SHIP-08).
 * - `complete_claimed_delivery`: set 配送完了 once the claimed parcel has left (SHIP-01); if it stays, release the claim.
 *   Who asks lets no parcel leave.
 * - `stop_parcel`: stop the claimed parcel, and release the claim (SHIP-01).
 * - `complete_and_report_by_hand`: a mail service takes the goods: set 配送完了, then tell NP by hand (SHIP-06).
 * - `record_reverted_delivery`: record the 未配送 that makeshop shows already, with which a recovery begins (SHIP-05).
 * - `record_cancel`: record the order as cancelled, but leave it open in makeshop: it goes on there, paid otherwise
 *   (PAY-02).
 * - `record_follow_ups`: record as done the follow-ups that `followUps` names: by then that work is done (READ-07).
 * - `find_goods`: find out where goods are that have left, as far as is known, before anything is cancelled or refunded
 *   (CANC-01). If the buyer keeps them, nothing is cancelled at NP: the buyer pays NP, once it has the report.
 * - `settle_by_goods`: as `settle_follow_ups`, of goods that were looked for: what NP holds is cancelled there unless
 *   the buyer keeps them and pays NP. It is recorded either way, by `followUps` (CANC-01).
 * - `settle_refund`: the buyer has paid NP for an order that is closed: if a refund is due, settle it with the buyer
 *   and NP; then it is recorded, by `followUps` (CANC-01).
 * - `report_goods_with_buyer`: if the buyer keeps goods of an order that was cancelled in makeshop, report their
 *   shipment in NP's console instead of cancelling there, since nobody pays without a report (READ-05).
 * - `report_at_np`: if NP has no report, report the shipment in NP's console, since no link does: a mail service, or a
 *   carrier that NP's 出荷オプション covers (READ-06). Setting the display tells NP nothing (SYNC-02).
 * - `record_doubt`: record the doubt about the sync; what is true is confirmed later (READ-21).
 * - `change_method_if_kept`: if the buyer keeps goods whose transaction NP cancelled, and NP doesn't take that back,
 *   change to a payment method that isn't linked (PAY-01).
 * - `check_receipt_status`: look at 入金ステータス in makeshop. If it is 入金完了 though no money came, set it back to 未入金
 *   (PAY-06).
 * - `cancel_in_makeshop`: cancel or delete the order in makeshop. What NP may hold is a step of its own (CANC-01).
 *
 * @category Back office
 */
export type AnswerStepName =
  | StepName
  | 'edit_email'
  | 'edit_buyer'
  | 'edit_shipment'
  | 'complete_delivery_again'
  | 'record_printed_invoice'
  | 'complete_claimed_delivery'
  | 'stop_parcel'
  | 'complete_and_report_by_hand'
  | 'record_reverted_delivery'
  | 'record_cancel'
  | 'record_follow_ups'
  | 'find_goods'
  | 'settle_by_goods'
  | 'settle_refund'
  | 'report_goods_with_buyer'
  | 'report_at_np'
  | 'record_doubt'
  | 'change_method_if_kept'
  | 'check_receipt_status'
  | 'cancel_in_makeshop'

/**
 * One thing to do next. `explainAnswer` words it alone as it does within its answer.
 *
 * @category Back office
 */
export interface AnswerStep {
  /** What to do. */
  readonly step: AnswerStepName
  /** The operator's event that records it; `null` if nothing is recorded, as with a look. */
  readonly event: OperatorEventType | null
  /** The rule it comes from. */
  readonly rule: RuleId
  /**
   * Which follow-ups the step settles or records: `settle_follow_ups`, `settle_by_goods`, `settle_refund`,
   * `record_follow_ups` and, in a plan, `record_not_reported`. `revert_delivery` has `complete_delivery_again` where
   * that is open: 未配送 settles it, so a shipment by a mail service or without a slip number isn't put back. Empty for
   * any other.
   */
  readonly followUps: readonly FollowUpKind[]
}
