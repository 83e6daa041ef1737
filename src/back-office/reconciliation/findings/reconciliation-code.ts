/**
 * What a reconciliation found. `detail` is what NP says, unless it is said otherwise.
 *
 * - `both_agree` (LINK-08): makeshop and NP say the same.
 * - `codes_to_record` (READ-17): both agree on 審査保留, and NP says why it holds the order, but no code of that is
 *   known here. Stands beside `both_agree`.
 * - `makeshop_to_catch_up` (LINK-06): the link will bring it.
 * - `display_to_correct` (SYNC-01): the link won't bring it; an operator has to set the displayed status.
 * - `override_may_lose_sync` (SYNC-03): beside a finding that has an operator set the displayed status: that may lose
 *   the sync of the order. `detail` is `null`.
 * - `delivery_not_on_record` (SHIP-09): beside another finding: the repair leads to 出荷報告完了, and no 配送完了 is on record,
 *   so nobody knows whether the goods have left.
 * - `report_not_explained` (SHIP-09): the same where both sides contradict, or a claimed parcel is to be stopped: goods
 *   that are here stay here, and NP is asked about its report.
 * - `sync_to_confirm` (READ-21): NP says what is on record; that settles the doubt.
 * - `np_to_catch_up` (LINK-06): a request or a report is on its way.
 * - `link_stalled` (LINK-06): beside another finding: what is waited for had taken longer than triage's default
 *   threshold when NP was seen.
 * - `sync_perhaps_lost` (SYNC-01): beside `makeshop_to_catch_up`, after the same time: if the link still doesn't bring
 *   it, the sync is lost; doubt the order.
 * - `contents_to_compare` (CORR-03): beside another finding: a request has been on its way for too long, the order is
 *   in doubt, and NP's approval would end that, or a look is left for an edit that NP may not know of. NP may speak of
 *   what was ordered before a correction; its console shows which.
 * - `shipment_not_at_np` (READ-05, READ-06, FLOW-04, SHIP-05): the goods have left, and NP approved them but has no
 *   report. The rule says why: the link didn't take it up, the carrier isn't supported, NP refused it, or the cause
 *   isn't known.
 * - `np_to_cancel` (CANC-01): the order is closed, and NP still holds it. Stands beside `other_transaction` where NP
 *   holds that one.
 * - `np_to_cancel_unless_kept` (CANC-01): the same, but it was cancelled or deleted, and its goods have left, or may
 *   have, or leave unless its claimed parcel is stopped. It is cancelled at NP unless the buyer keeps them.
 * - `cancelled_after_shipping` (CANC-01): beside another finding: it was cancelled or deleted, and its goods have left,
 *   as the order shows or NP says (`reported`, or `paid` of another transaction). `detail` is `null`.
 * - `goods_perhaps_with_buyer` (CANC-01): beside another finding: it was cancelled or deleted, and its cancel at NP is
 *   on record, as it is, too, where the buyer keeps the goods; yet NP goes on. `detail` is `null`.
 * - `nothing_to_cancel` (READ-07): the order is closed, and NP holds nothing (any more).
 * - `sides_contradict` (READ-15): both can't be true.
 * - `missing_at_np` (CORR-03): NP has nothing of an order that is in doubt, or in 要確認. Only 要確認 can be confirmed,
 *   and an edit there sends it anew; or it is cancelled.
 * - `np_goes_on` (READ-07): the order was cancelled or deleted, and NP says what can't be true of it.
 * - `paid_after_closing` (CANC-01): the payment method was changed, and the buyer has paid NP, so its transaction
 *   can't be cancelled any more. Stands beside `other_transaction` where that one is paid.
 * - `paid_after_cancel` (CANC-01): the same, but the order was cancelled or deleted. Where the goods are is asked
 *   first: if the buyer keeps them, no refund is due.
 * - `cancelled_at_np` (CANC-01): NP cancelled it, and makeshop goes on.
 * - `goods_to_be_paid` (PAY-01): beside another finding: NP cancelled it, and the goods have left, or a 出荷報告 status
 *   says so. If they came back, makeshop follows by a cancel (READ-25); if not, NP takes its cancel back, or the buyer
 *   pays in another way.
 * - `paid_unreported` (SHIP-01): the buyer has paid, and no report is shown.
 * - `np_transaction_differs` (READ-15): NP speaks of another transaction.
 * - `own_transaction_over` (READ-15): of a list: NP says this of the order's own transaction, by its NP取引ID, which is
 *   over, and may hold another of the order. Nothing tells which counts, so nothing leaves or is cancelled by either.
 * - `other_transaction` (CANC-01): the order is closed, and NP speaks of another transaction than its own; `detail` is
 *   what NP says.
 * - `np_may_be_earlier` (READ-20): what NP says may be about the time before the last correction, or before a request
 *   that was on its way when the order was closed.
 * - `agreement_not_known` (READ-20): what NP says neither bears out what makeshop shows nor contradicts it.
 * - `np_id_not_on_record` (READ-20): beside another finding, in 要確認: NP holds the order, whose NP取引ID isn't known
 *   here, so an edit may register it a second time. Adopt it anew with the id that NP's console shows.
 * - `transaction_perhaps_stands` (READ-08): beside another finding, in 要確認: NP rejected the order, as far as is known,
 *   and approved it after all. If its console shows the transaction, cancel it there. `detail` is `null`.
 * - `perhaps_under_another_number` (CANC-01): of a list, beside `np_not_known`: a transaction is left over that goes
 *   with no order, and may be this one's, which is to be cancelled at NP. `detail` is `null`.
 * - `np_not_known` (READ-20): NP's side isn't known.
 * - `confirmed_otherwise` (READ-21): beside another finding, of a kept order: it is 審査OK or a report, `detail`, and
 *   somebody denied that by a confirmation (`approvalDenied`, `reportDenied`).
 * - `goods_left_before` (READ-09): beside another finding, of a kept order: goods of it have left, and it is 未配送 again.
 *   `next` is for the order, none of it for a parcel. `detail` is `null`.
 * - `claimed_parcel_to_stop` (SHIP-01): beside another finding, of a kept order: somebody hands its parcel out, under
 *   the claim that `detail` names, and it isn't to leave any more.
 * - `parcel_to_stop_first` (SHIP-01): beside another finding, of a kept order: its claimed parcel, whose claim `detail`
 *   names, may leave as the order is, but not once `repair` is begun.
 *
 * @category Back office
 */
export type ReconciliationCode =
  | 'both_agree'
  | 'codes_to_record'
  | 'makeshop_to_catch_up'
  | 'display_to_correct'
  | 'override_may_lose_sync'
  | 'delivery_not_on_record'
  | 'report_not_explained'
  | 'sync_to_confirm'
  | 'np_to_catch_up'
  | 'link_stalled'
  | 'sync_perhaps_lost'
  | 'contents_to_compare'
  | 'shipment_not_at_np'
  | 'np_to_cancel'
  | 'np_to_cancel_unless_kept'
  | 'cancelled_after_shipping'
  | 'goods_perhaps_with_buyer'
  | 'nothing_to_cancel'
  | 'sides_contradict'
  | 'missing_at_np'
  | 'np_goes_on'
  | 'paid_after_closing'
  | 'paid_after_cancel'
  | 'cancelled_at_np'
  | 'goods_to_be_paid'
  | 'paid_unreported'
  | 'np_transaction_differs'
  | 'own_transaction_over'
  | 'other_transaction'
  | 'np_may_be_earlier'
  | 'agreement_not_known'
  | 'np_id_not_on_record'
  | 'transaction_perhaps_stands'
  | 'perhaps_under_another_number'
  | 'np_not_known'
  | 'confirmed_otherwise'
  | 'goods_left_before'
  | 'claimed_parcel_to_stop'
  | 'parcel_to_stop_first'
