/**
 * Why an order stands on its list.
 *
 * - `sync_suspect` (READ-03): the sync is in doubt; look the order up in NP's console and confirm the true status.
 * - `console_check_open` (READ-05): `check_np_console` is open, and the order isn't in doubt: what is shown may be
 *   wrong, or NP may not know of an edit.
 * - `dated_ahead` (LINK-06): its status is dated more than an hour ahead, and until then nothing that makeshop shows is
 *   taken over. An instant was written with a wrong offset, or taken from a clock that is wrong.
 * - `seen_ahead` (LINK-06): `lastKnownAt` or `lastSeenAt` of a kept order lies more than an hour ahead. Until then
 *   nothing that makeshop shows is taken over, or the parcel leaves by what nobody has seen. Set both back to when it
 *   was really seen.
 * - `confirmed_otherwise` (READ-21): a kept order is 審査OK or a report, and somebody denied that by a confirmation
 *   (`approvalDenied`, `reportDenied`). `detail` is that status.
 * - `approval_lost` (READ-10): it was 審査OK and no longer is; the goods haven't left.
 * - `approval_perhaps_lost` (READ-26): 入金完了 without 審査OK, and whether it ever was 審査OK isn't known.
 * - `approval_perhaps_stands` (READ-08): the same in 審査NG, unless NP's reason is known, and also of goods that have
 *   left: NP may hold an approval. `next` is to look there, then to change the payment method; what NP holds is
 *   cancelled there first.
 * - `shipped_without_approval` (READ-16): 配送完了, and NP hasn't approved: stop the parcel or, if it has left, send no
 *   second one.
 * - `report_to_repeat` (READ-05): 配送完了 in 審査OK: NP wasn't told, or nobody knows whether it was.
 * - `goods_left_before` (READ-09): a kept order whose goods have left is 未配送, and NP isn't told. `next` is for the
 *   order, none of it for a parcel.
 * - `parcel_claimed` (READ-09): somebody hands the parcel of a kept order out, under the claim that `detail` names, and
 *   配送完了 isn't on record yet.
 * - `claimed_parcel_to_stop` (SHIP-01): the same, and since then the order couldn't ship, or had to be seen once more;
 *   also where it is closed. Stop the parcel, and release the claim.
 * - `cancelled_after_shipping` (CANC-01): it was cancelled, its goods have left, and NP holds it, or may: who
 *   cancels there gives its payment up.
 * - `carrier_by_hand` (READ-06): 配送完了 with an unsupported carrier; the report is made or asked for by hand.
 * - `report_refused` (FLOW-04): NP refused the shipment report: its code is on record.
 * - `shipped_cause_unknown` (SHIP-05): 要確認 and 配送完了, for a cause that isn't known: NP refused the report, or somebody
 *   set 要確認 after it (SYNC-01).
 * - `hold_to_correct` (STAT-04): 審査保留; the order has to be corrected.
 * - `rejection_to_settle` (STAT-05): 審査NG; another payment method, or a cancel.
 * - `attention_needed` (STAT-10): 要確認; a person has to act.
 * - `link_stalled` (LINK-06): it is longer than the threshold in a status that the link or NP should have ended.
 * - `follow_ups_left` (READ-07): follow-ups are open on a closed or finished order.
 * - `transaction_perhaps_stands` (READ-08): a closed order was in doubt and is still to be looked up at NP, which may
 *   hold it although no live transaction is on record: if its console shows one, cancel it there.
 * - `invoice_not_printed` (SHIP-08): 審査OK, wiz, and the invoice isn't printed.
 * - `invoice_ageing` (SHIP-08): 審査OK, wiz, and the invoice was printed so long ago that NP may soon refuse its date.
 * - `invoice_too_old` (SHIP-08): the same, and NP no longer takes that date. Print it anew, save
 *   `invoicePrintedAt: null` in the order, and record the new printing; else that changes nothing (READ-22).
 * - `approval_ageing` (LINK-08): 審査OK and not shipped for so long (`approvalDays`) that NP may have ended it by itself,
 *   which makeshop doesn't show: the report would be refused. Look into NP's console before the parcel leaves.
 * - `to_be_shipped` (SHIP-01): 審査OK and not shipped. A list doesn't know which export is the newest: before a parcel
 *   leaves, ask the gate.
 * - `link_at_work` (LINK-06): in a status that the link leaves by itself.
 * - `np_looks_closer` (STAT-04): 審査保留 only because NP reviews it in detail; nothing is to be corrected.
 * - `order_over` (READ-07): it left the NP lifecycle and nothing is open.
 * - `report_done` (FLOW-06): 出荷報告完了 and nothing is open.
 *
 * @category Triage
 */
export type TriageReasonCode =
  | 'sync_suspect'
  | 'console_check_open'
  | 'dated_ahead'
  | 'seen_ahead'
  | 'confirmed_otherwise'
  | 'approval_lost'
  | 'approval_perhaps_lost'
  | 'approval_perhaps_stands'
  | 'shipped_without_approval'
  | 'report_to_repeat'
  | 'goods_left_before'
  | 'parcel_claimed'
  | 'claimed_parcel_to_stop'
  | 'cancelled_after_shipping'
  | 'carrier_by_hand'
  | 'report_refused'
  | 'shipped_cause_unknown'
  | 'hold_to_correct'
  | 'rejection_to_settle'
  | 'attention_needed'
  | 'link_stalled'
  | 'follow_ups_left'
  | 'transaction_perhaps_stands'
  | 'invoice_not_printed'
  | 'invoice_ageing'
  | 'invoice_too_old'
  | 'approval_ageing'
  | 'to_be_shipped'
  | 'link_at_work'
  | 'np_looks_closer'
  | 'order_over'
  | 'report_done'
