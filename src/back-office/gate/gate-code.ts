/**
 * Why goods may leave, or may not.
 *
 * - `may_ship` (SHIP-01): 審査OK, and nothing stands against it.
 * - `screening_not_done` (READ-16): NP hasn't approved yet. This includes 審査保留 while NP only looks closer, and
 *   nothing is to be corrected (STAT-04).
 * - `screening_on_hold` (READ-16): 審査保留; the order has to be corrected first.
 * - `screening_rejected` (STAT-05): 審査NG; NP後払い can't be used.
 * - `needs_attention` (READ-16): 要確認; an approval from before no longer counts.
 * - `being_reported` (SHIP-01): 出荷報告(準備中) or 出荷報告中: the goods have left.
 * - `reported` (FLOW-06): 出荷報告完了: the goods have left.
 * - `goods_have_left` (READ-14): 配送完了, and NP approved, or may have: the goods have left.
 * - `shipped_without_approval` (READ-16): 配送完了, and NP hasn't approved: stop the parcel or, if it has left, send no
 *   second one.
 * - `sync_suspect` (READ-03): the shown status can't be believed.
 * - `console_check_open` (READ-05): the follow-up `check_np_console` is open, and the order isn't in doubt: what is
 *   shown may be wrong, or NP may not know of an edit or of 配送完了.
 * - `invoice_not_printed` (SHIP-08): no printing of the wiz invoice is on record; goods that are here leave after it.
 * - `order_cancelled`, `payment_method_changed` (READ-07): the order is closed.
 * - `cancelled_after_shipping` (CANC-01): stands beside `order_cancelled`: the goods had left, and NP holds the order,
 *   or may: who cancels there gives its payment up.
 * - `changed_after_shipping` (PAY-03): stands beside `payment_method_changed`: the goods had left. They are paid for by
 *   the new method, and none are sent again.
 * - `invoice_to_take_out` (READ-07): stands beside the two of a closed order while nothing shows that the goods have
 *   left: the wiz invoice is printed, and must not lie in a parcel that leaves all the same.
 * - `received_is_no_evidence` (READ-10): stands beside another code: 入金完了 doesn't mean that the order may ship.
 * - `approval_perhaps_stands` (READ-08): stands beside 審査NG: NP may hold an approval. If its console shows one, cancel
 *   it there before the order ends, or set 審査OK in makeshop (SYNC-01).
 * - `malformed` (READ-24): the order, or what was passed with it, isn't of the documented shape; `detail` is the path.
 *
 * @category Back office
 */
export type GateCode =
  | 'may_ship'
  | 'screening_not_done'
  | 'screening_on_hold'
  | 'screening_rejected'
  | 'needs_attention'
  | 'being_reported'
  | 'reported'
  | 'goods_have_left'
  | 'shipped_without_approval'
  | 'sync_suspect'
  | 'console_check_open'
  | 'invoice_not_printed'
  | 'order_cancelled'
  | 'payment_method_changed'
  | 'cancelled_after_shipping'
  | 'changed_after_shipping'
  | 'invoice_to_take_out'
  | 'received_is_no_evidence'
  | 'approval_perhaps_stands'
  | 'malformed'
