/**
 * What is said about a {@link ClosingPlan}.
 *
 * - `leaves_np` (PAY-03): it takes effect at once; the order leaves the NP lifecycle.
 * - `fee_becomes_zero` (PAY-04): the fee of the new payment method is 0.
 * - `leaves_makeshop` (READ-07): the order is closed in makeshop.
 * - `approval_perhaps_stands` (READ-08): 審査NG beside 入金完了, and NP's reason isn't known: NP may hold an approval. If its
 *   console shows one, cancel it there before the order ends, or set 審査OK in makeshop (SYNC-01).
 * - `transaction_perhaps_stands` (READ-08): the order is in doubt, or in 要確認 and perhaps corrected unseen, and NP may
 *   hold what is known as rejected or refused there. If the look that comes behind the end finds it, cancel it there.
 * - `approval_given_up` (READ-02): 審査OK is given up for it, and NP may not give another.
 * - `goods_perhaps_with_buyer` (CANC-01): with a cancel: the goods have left, and NP holds the order, or may. Where
 *   they are comes first; if the buyer keeps them, nothing is cancelled at NP, which has to have their report
 *   (READ-05).
 * - `closing_after_shipping` (READ-25): with a cancel: the goods have left already. Getting them back isn't part of the
 *   plan.
 * - `changed_after_shipping` (PAY-03): with a change: the goods have left already. They are paid for by the new method,
 *   and none are sent again.
 * - `invoice_becomes_void` (READ-07): the wiz invoice is printed, and the goods aren't known to have left. Once the
 *   plan is carried out, it must not lie in a parcel that leaves all the same, such as one that is paid for by the new
 *   method. Until then it belongs there (SHIP-08).
 * - `claimed_parcel_to_stop` (SHIP-01): of a kept order: somebody hands its parcel out, under the claim that `detail`
 *   names, and it isn't to leave any more.
 * - `parcel_to_stop_first` (SHIP-01): of a kept order: its claimed parcel, whose claim `detail` names, may leave as the
 *   order is, but not once the plan is begun.
 * - `confirmed_otherwise` (READ-21): with a cancel of a kept order: it is 審査OK or a report, `detail`, and somebody
 *   denied that by a confirmation (`approvalDenied`, `reportDenied`). What NP holds, its console alone shows.
 *
 * @category Plans
 */
export type ClosingCode =
  | 'leaves_np'
  | 'fee_becomes_zero'
  | 'leaves_makeshop'
  | 'approval_perhaps_stands'
  | 'transaction_perhaps_stands'
  | 'approval_given_up'
  | 'goods_perhaps_with_buyer'
  | 'closing_after_shipping'
  | 'changed_after_shipping'
  | 'invoice_becomes_void'
  | 'claimed_parcel_to_stop'
  | 'parcel_to_stop_first'
  | 'confirmed_otherwise'
