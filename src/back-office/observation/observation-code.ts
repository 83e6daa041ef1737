/**
 * What an observation found.
 *
 * - `as_known` (LINK-06): it shows nothing that wasn't known.
 * - `link_moved_on` (LINK-07): the link and NP went on; `detail` is the 決済ステータス shown, or 審査OK if it became
 *   that beside an operator's acts.
 * - `operator_acted`: an operator did what `detail`, an event, says. The rule is that of the act.
 * - `approval_taken_back` (READ-10): it was 審査OK and isn't any more; `detail` is the 決済ステータス shown.
 * - `rejected_unseen` (SYNC-02): 審査OK became 審査NG, and nobody saw a step between them or NP's reason. If
 *   somebody only set the display, NP holds the order as before: look it up in NP's console. If NP approved it, set
 *   審査OK in makeshop, too, and confirm it then (SYNC-01): as long as 審査NG is shown, each look would bring the doubt
 *   back.
 * - `unexplained` (READ-21): no course of events leads to `detail`, the 決済ステータス shown. Somebody has to look the
 *   order up in NP's console.
 * - `confirmed_otherwise` (READ-21): `detail`, 審査OK or a report, or 審査NG without NP's reason for it, is shown of an
 *   order of which somebody confirmed a status without an approval, whatever is on record since (`approvalDenied`), and
 *   makeshop hasn't shown one since; or a report, in the same way, after a status without a report (`reportDenied`).
 *   It may be what that denied (SYNC-02). Look the order up in NP's console. If NP's word implies `detail`, confirm it;
 *   if not, set the status that it implies in makeshop (SYNC-01), and confirm that: until makeshop shows it, each look
 *   brings the doubt back.
 * - `sync_doubted` (READ-21): the sync came into doubt. Nothing tells whether an operator doubted it or an answer of
 *   NP's contradicted the order (READ-15).
 * - `goods_free_again` (READ-09): the goods have left, but `detail`, 審査OK, is shown with 未配送, and nothing on
 *   record explains it. Taken over, it would let them leave twice. If somebody put it back to report it once more
 *   (SHIP-05), record the steps of `next`, in their order. If 配送完了 was recorded by mistake, and the goods are here,
 *   record that after them (`goodsHaveLeft` of a kept order).
 * - `goods_left_before` (READ-09): goods that have left are shown as 未配送. The order says nothing of them from now
 *   on, and in 審査OK the gate says `ship`: set 配送完了 once more, and send no second parcel (SHIP-05).
 * - `still_suspect` (READ-03): the sync was in doubt before, and what is shown doesn't settle that.
 * - `too_soon_for_np` (LINK-06): `detail`, which implies an approval, is shown less than ten minutes after a correction
 *   was opened or made, or 審査OK after a 配送完了 that goes to NP. It is taken for the one from before; nothing
 *   follows. An order met in 審査待ち(準備中), with nothing on record since, isn't taken for one that was corrected, unless
 *   it is 入金完了 (READ-26).
 * - `older_than_known` (LINK-06): seen before the status that is known, or before `lastKnownAt`. It isn't taken over.
 * - `edited_meanwhile` (READ-11): such a look shows `detail`, to which only an edit leads, and the order stands in its
 *   status since before that look: it was edited and came back. A parcel that was packed before is to be stopped, and a
 *   wiz invoice that was printed before is stale. An order that is kept knows both from then on.
 * - `closed_before` (READ-07): the order is closed, so the status that it shows doesn't matter.
 * - `live_after_closing` (READ-07): the order is closed, maybe by this very row, and NP took it on after all. `next`
 *   says how it is cancelled there. `detail` is the 決済ステータス shown.
 * - `perhaps_live_after_closing` (READ-07): the same, but the approval shown, `detail`, may be what somebody denied by
 *   a confirmation (`approvalDenied`, SYNC-02): NP may hold the order, and may not.
 * - `shipped_after_closing` (READ-07): 配送完了 is shown, but the order was cancelled or deleted before. Of a row that
 *   shows the cancel, too, a 出荷報告 status says the same, and so does what is wrong with a shipment; of one that can't
 *   be read, or shows several destinations, also 返送.
 * - `status_not_understood`, `delivery_not_understood`, `receipt_not_understood` (READ-26): `detail` is the text.
 * - `carrier_not_understood` (SHIP-03): goods are shown as gone with `detail`, a carrier that is neither supported
 *   nor known as unsupported. It may be either, so it counts as not shown.
 * - `shipped_without_approval` (READ-16): 配送完了, and NP hasn't approved: stop the parcel or, if it has left, send no
 *   second one. An observation says it if that is shown and no event records it; the gate and the work lists say it if
 *   it is on record.
 * - `shipped_not_recorded` (READ-16): 配送完了 is shown, and NP approved, but no event records it.
 * - `delivery_not_recorded` (READ-09): 未配送 is shown, though the report is under way or done. It isn't recorded.
 * - `receipt_differs` (READ-10): another 入金ステータス, `detail`, is shown. No event changes it, and nothing follows.
 * - `receipt_without_approval` (READ-10): 入金完了 is shown in 要確認, 審査保留 or 審査NG, and no record of the order has
 *   an approval. Nobody may have seen one, which NP holds then (PAY-05), or somebody set it. No event records it.
 * - `shipment_not_linked` (READ-05): 配送完了 is shown, and the link didn't take it up: NP may not have been told.
 * - `report_without_delivery` (SHIP-09): by 決済ステータス a report is under way or done, but 未配送 is shown, and no report
 *   was on record. Somebody may have set the display alone (SYNC-01): then NP has none.
 * - `shipment_not_shown` (SHIP-09): the goods have left, but carrier or slip weren't shown; they stay unknown.
 * - `shipment_differs` (READ-14): a carrier or slip number, `detail`, is shown that isn't the one on record. No event
 *   changes it, and what NP was told isn't shown. It is one of these:
 *   - another carrier or slip number than was reported;
 *   - a supported carrier, though a person reports the shipment, since its own carrier isn't supported.
 * - `carrier_perhaps_cause` (SHIP-04): goods that left are in 要確認 without a known cause, and `detail`, no carrier that
 *   is known as supported, is shown: it may be the cause, and then NP has no report. If it is known by name, an order
 *   that is adopted anew from its row takes it along (READ-26).
 * - `shipment_taken_up` (SHIP-11): it wasn't known whether this 配送完了 was linked, but it was after all: its report is
 *   under way or done, NP refused it, or it went to 要確認 for its carrier (SHIP-04).
 * - `cause_not_shown` (CORR-06): what is wrong in 要確認 or 審査保留 wasn't shown; it is in the order's 決済情報.
 * - `reason_not_shown` (STAT-05): why NP rejected the order wasn't shown, if it did.
 * - `cause_not_recorded` (CORR-06): codes of NP's, `detail`, are shown in 要確認, or in 審査保留 or 審査NG when that came.
 *   None were known before, or only an unsupported carrier, and no event records them: an order that is adopted anew
 *   takes them along (READ-26).
 * - `cause_differs` (CORR-06): the same, but others are known, and nothing explains these.
 * - `np_transaction_differs` (READ-15): another NP取引ID is shown than is known. A confirmation brings none: if NP
 *   bears it out, an order that is adopted anew has it (READ-26).
 * - `cancelled_after_shipping` (CANC-01): a row shows a cancel, and the goods have left, as is known or as the row
 *   shows beside it. NP holds the order, or may.
 * - `goods_gone_unpaid` (CANC-01): the same, but NP holds nothing: what the buyer keeps has to be paid in another way.
 * - `closed_after_approval` (CANC-01): a row, or the later of two orders, shows `detail`, which ended an order in
 *   審査OK while its goods are here: stop the parcel.
 * - `claimed_parcel_to_stop` (SHIP-01): somebody hands the parcel of a kept order out, under the claim that `detail`
 *   names (`parcelClaim`), and since then the order couldn't ship, or had to be seen once more: have the parcel
 *   stopped. Each look says so as long as the claim stands.
 * - `stopped_parcel_left` (SHIP-01): that parcel has left all the same, by what is shown; its claim, `detail`, ends.
 *   What is in it may be what was ordered before, or not to be paid by NP: find out what was sent.
 * - `perhaps_taken_on` (READ-08): a row shows the end of an order in 要確認, of which NP held nothing. It may have been
 *   corrected since, and taken on by NP: look the order up in NP's console.
 * - `receipt_perhaps_stays` (PAY-06): a row shows that the payment method was changed, and no approval is on record. NP
 *   may have given one unseen: see whether 入金ステータス is 入金完了 though nothing was paid. A row that shows 未入金
 *   doesn't ask for that. Where the change was recorded before, only its first row since asks, if it shows 入金完了.
 * - `open_in_makeshop` (CANC-01): a row shows an order as open, but it is closed here: it may be shipped from makeshop.
 * - `perhaps_changed_back` (LINK-05): beside `open_in_makeshop`, if the payment method was changed: if it was changed
 *   back to NP後払い since, the order isn't linked.
 * - `row_of_another_method` (PAY-01): a row shows `detail`, another payment method (`null`: it doesn't say which), and
 *   no event records the change.
 * - `row_method_not_known` (PAY-01): a row shows `detail`, a payment method that is neither in `PAYMENT_METHODS` nor
 *   among the shop's own (`ownPaymentMethods`). Add it there, and take the row over again.
 * - `row_method_linked` (PAY-02): a row shows `detail`, a payment method that is linked to an outside party. No event
 *   records a change to it: if there was one, record the order as cancelled, and leave it open in makeshop.
 * - `row_of_other_service` (PAY-02): a row shows `detail`, the other of NP's two services. NP後払い doesn't become
 *   NP後払いwiz, nor the other way round: mend what is wrong, the order that is kept or the setting that reads the row.
 * - `changed_from_attention` (PAY-01): the change was made in 要確認, if not in 審査NG. Confirm 審査NG where NP has
 *   rejected the order, 審査OK where NP has approved it and the goods are here (PAY-06), and else 要確認. Then take the
 *   row over once more.
 * - `row_provisional` (READ-21): a row shows 仮注文.
 * - `row_returned` (READ-25): a row shows 返送.
 * - `returned_after_closing` (READ-25): the same of an order that is closed, maybe by this very row.
 * - `row_not_linked` (LINK-01 to LINK-05): a row shows an order that 自動連携 doesn't link.
 * - `row_not_understood` (READ-21, READ-24): a row can't be read.
 *
 * @category Back office
 */
export type ObservationCode =
  | 'as_known'
  | 'link_moved_on'
  | 'operator_acted'
  | 'approval_taken_back'
  | 'rejected_unseen'
  | 'unexplained'
  | 'confirmed_otherwise'
  | 'sync_doubted'
  | 'goods_free_again'
  | 'goods_left_before'
  | 'still_suspect'
  | 'older_than_known'
  | 'edited_meanwhile'
  | 'too_soon_for_np'
  | 'closed_before'
  | 'live_after_closing'
  | 'perhaps_live_after_closing'
  | 'shipped_after_closing'
  | 'status_not_understood'
  | 'delivery_not_understood'
  | 'receipt_not_understood'
  | 'carrier_not_understood'
  | 'shipped_without_approval'
  | 'shipped_not_recorded'
  | 'delivery_not_recorded'
  | 'receipt_differs'
  | 'receipt_without_approval'
  | 'shipment_not_linked'
  | 'report_without_delivery'
  | 'shipment_not_shown'
  | 'shipment_differs'
  | 'carrier_perhaps_cause'
  | 'shipment_taken_up'
  | 'cause_not_shown'
  | 'reason_not_shown'
  | 'cause_not_recorded'
  | 'cause_differs'
  | 'np_transaction_differs'
  | 'cancelled_after_shipping'
  | 'goods_gone_unpaid'
  | 'closed_after_approval'
  | 'claimed_parcel_to_stop'
  | 'stopped_parcel_left'
  | 'perhaps_taken_on'
  | 'receipt_perhaps_stays'
  | 'open_in_makeshop'
  | 'perhaps_changed_back'
  | 'row_of_another_method'
  | 'row_method_not_known'
  | 'row_method_linked'
  | 'row_of_other_service'
  | 'changed_from_attention'
  | 'row_provisional'
  | 'row_returned'
  | 'returned_after_closing'
  | 'row_not_linked'
  | 'row_not_understood'
