/**
 * What is said about a {@link CorrectionPlan}. First what the matter is:
 *
 * - `contents_to_correct` (CORR-02): contents have to be corrected.
 * - `email_to_correct` (READ-13): the e-mail address alone has to be corrected, which is outside the procedure
 *   (CORR-04).
 * - `shipment_to_correct` (SHIP-05): carrier or slip has to be corrected, then the shipment is reported again.
 * - `invoice_to_print_again` (SHIP-08): the wiz invoice has to be printed, then the shipment is reported again.
 * - `report_to_repeat` (READ-05): 審査OK, but NP may not have been told of the shipment; nothing has to be corrected.
 * - `carrier_beyond_link` (SHIP-04): the carrier, `detail`, isn't supported.
 * - `mail_service_beyond_link` (SHIP-06): `detail` is a mail service; it is reported in NP's console.
 * - `report_left_to_hand` (READ-06): the goods left by an unsupported carrier, and makeshop doesn't learn of a report
 *   by hand. The report is still to be made or, if nothing is known to be left to do, NP's console shows whether it
 *   was.
 * - `payment_to_change` (STAT-05): NP後払い can't be used.
 * - `np_looks_closer` (STAT-04): NP reviews the order in detail; nothing has to be corrected.
 * - `screening_to_repeat` (CORR-03): NP hasn't approved what was reported; look into NP's console, then have the order
 *   screened anew.
 * - `edit_cannot_cure` (CORR-07): no edit and no new screening can cure it; look into NP's console.
 * - `np_has_to_say` (CORR-06): only NP can say what is to be done.
 * - `link_to_be_mended` (FLOW-04): the request itself was wrong; no operator can cure it.
 * - `cause_not_known` (CORR-06): the order names no code; what is wrong is in its 決済情報.
 * - `nothing_is_wrong` (READ-02): nothing calls for a correction; this is how to make one.
 * - `goods_left_before` (READ-09): of a kept order: goods of it have left, and it is 未配送 in 審査OK. Nothing has to be
 *   corrected: 配送完了 is set once more, and no second parcel leaves.
 *
 * Then what else there is to know:
 *
 * - `approval_perhaps_stands` (READ-08): 審査NG beside 入金完了, and NP's reason isn't known: NP may hold an approval. If its
 *   console shows one, cancel it there before the order ends, or set 審査OK in makeshop (SYNC-01).
 * - `edited_to_be_screened` (CORR-03): what is edited need not be wrong. Only an edit leads back to 審査OK, and to
 *   another report.
 * - `edit_more_if_not_screened` (CORR-03): if an edit of the e-mail address alone brings no new screening, edit one of
 *   the buyer's details with it, as `instead` says.
 * - `repeat_if_not_told` (READ-05): report the shipment again only if NP's console shows no report; else `instead`
 *   holds.
 * - `repeated_in_vain` (SYNC-01): if the link doesn't take up the repeated 配送完了 within ten minutes either
 *   (LINK-06), the sync is lost, and `instead` holds.
 * - `carrier_perhaps_meant` (SHIP-03): the carrier looks like some supported ones; `candidates` names those.
 * - `ask_if_taken` (SHIP-10): if the carrier did take the goods, NP's 出荷オプション may cover it; NP has to be asked.
 * - `pay_otherwise_if_not_covered` (PAY-01): if NP says that it doesn't, no report is taken, and the goods are to be
 *   paid for by another payment method.
 * - `goods_to_be_paid` (PAY-01): NP has cancelled it (E0100114), and the goods have left: where they are says what
 *   follows.
 * - `correct_if_mistaken` (SHIP-05): an edit and a new screening cure it only if the carrier was chosen by mistake.
 * - `buyer_has_to_say` (CORR-06): only the buyer knows what is right.
 * - `code_not_known` (CORR-06): the code, `detail`, isn't known.
 * - `claimed_parcel_to_stop` (SHIP-01): of a kept order: somebody hands its parcel out, under the claim that `detail`
 *   names, and it isn't to leave any more.
 * - `parcel_to_stop_first` (SHIP-01): of a kept order: its claimed parcel, whose claim `detail` names, may leave as the
 *   order is, but not once the plan is begun.
 * - `confirmed_otherwise` (READ-21): with an edit of the e-mail address alone, of a kept order: it is 審査OK or a report,
 *   `detail`, and somebody denied that by a confirmation (`approvalDenied`, `reportDenied`).
 *
 * Then what the correction costs:
 *
 * - `approval_given_up` (READ-02): 審査OK is given up, and NP may not give another.
 * - `screened_after_shipping` (READ-16): the goods have left, and are without an approval until NP gives another.
 * - `invoice_goes_stale` (READ-11): the printed wiz invoice is no longer right, and has to be printed anew.
 * - `invoice_in_parcel` (READ-11): the wiz invoice has left with the goods; the buyer holds one that isn't right.
 * - `email_not_rescreened` (READ-13): whether a change of the e-mail address alone is screened again isn't documented.
 * - `report_by_hand_dropped` (READ-09): 未配送 settles what a person had to report or ask, as if that were done.
 * - `received_is_no_evidence` (READ-10): 入金完了 stays meanwhile, and doesn't mean that the order may ship.
 * - `override_may_lose_sync` (SYNC-03): somebody sets the displayed status by hand, and the sync of the order may be
 *   lost by it.
 *
 * @category Plans
 */
export type CorrectionCode =
  | 'contents_to_correct'
  | 'email_to_correct'
  | 'shipment_to_correct'
  | 'invoice_to_print_again'
  | 'report_to_repeat'
  | 'carrier_beyond_link'
  | 'mail_service_beyond_link'
  | 'report_left_to_hand'
  | 'payment_to_change'
  | 'np_looks_closer'
  | 'screening_to_repeat'
  | 'edit_cannot_cure'
  | 'np_has_to_say'
  | 'link_to_be_mended'
  | 'cause_not_known'
  | 'nothing_is_wrong'
  | 'goods_left_before'
  | 'approval_perhaps_stands'
  | 'edited_to_be_screened'
  | 'edit_more_if_not_screened'
  | 'repeat_if_not_told'
  | 'repeated_in_vain'
  | 'carrier_perhaps_meant'
  | 'ask_if_taken'
  | 'pay_otherwise_if_not_covered'
  | 'goods_to_be_paid'
  | 'correct_if_mistaken'
  | 'buyer_has_to_say'
  | 'code_not_known'
  | 'claimed_parcel_to_stop'
  | 'parcel_to_stop_first'
  | 'confirmed_otherwise'
  | CorrectionCostCode

/**
 * The codes of {@link CorrectionCode} that are costs.
 *
 * @category Plans
 */
export type CorrectionCostCode =
  | 'approval_given_up'
  | 'screened_after_shipping'
  | 'invoice_goes_stale'
  | 'invoice_in_parcel'
  | 'report_by_hand_dropped'
  | 'email_not_rescreened'
  | 'received_is_no_evidence'
  | 'override_may_lose_sync'
