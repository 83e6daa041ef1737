/**
 * Why a transaction in NP's list is left over. `detail` is what NP says; `null` where a code says so.
 *
 * - `no_such_order` (CANC-01): no order goes with it. One of the next three stands beside it.
 * - `perhaps_deleted` (CANC-01): if its order was deleted in makeshop alone, it is still alive at NP.
 * - `perhaps_deleted_after_shipping` (CANC-01): the same where NP has the report: find out first where the goods are.
 * - `perhaps_deleted_after_payment` (CANC-01): the same where the buyer has paid: it can't be cancelled any more, and
 *   where the goods are comes before a refund.
 * - `order_not_kept` (READ-26): makeshop has its order, but none is kept here. One of the next three stands beside it.
 * - `perhaps_ended` (CANC-01): if makeshop shows that order cancelled, deleted or paid otherwise, it is still alive at
 *   NP.
 * - `perhaps_ended_after_shipping` (CANC-01): the same where NP has the report: find out first where the goods are.
 * - `perhaps_ended_after_payment` (CANC-01): the same where the buyer has paid: it can't be cancelled any more, and
 *   where the goods are comes before a refund.
 * - `order_not_read` (READ-24): its order can't be read.
 * - `second_transaction` (READ-15): its order has another transaction, and was compared by that.
 * - `several_transactions` (READ-15): NP holds several for its order, and nothing tells which is the order's own; or
 *   that one is over, and NP holds another (`own_transaction_over`).
 * - `all_to_cancel` (CANC-01): beside `several_transactions`: the order is closed, so all that NP holds of it are to be
 *   cancelled. `detail` is `null`.
 * - `all_to_cancel_unless_kept` (CANC-01): the same, but it was cancelled or deleted, and its goods have left, or may
 *   have: if the buyer keeps them, the one transaction stays that bills them. One of the next two stands beside it.
 *   `detail` is `null`.
 * - `cancelled_after_shipping` (CANC-01): beside `all_to_cancel_unless_kept`: the order was cancelled or deleted, and
 *   its goods have left, as it shows or NP says of one of them. `detail` is `null`.
 * - `goods_perhaps_with_buyer` (CANC-01): beside `all_to_cancel_unless_kept`: the same order's cancel at NP is on
 *   record, as it is, too, where the buyer keeps the goods. `detail` is `null`.
 * - `names_two_orders` (READ-15): its 注文番号 is one order's and its NP取引ID another's; or two orders have that id,
 *   and none has that number; or several orders have that number but for its width.
 *
 * @category Back office
 */
export type LeftOverCode =
  | 'no_such_order'
  | 'perhaps_deleted'
  | 'perhaps_deleted_after_shipping'
  | 'perhaps_deleted_after_payment'
  | 'order_not_kept'
  | 'perhaps_ended'
  | 'perhaps_ended_after_shipping'
  | 'perhaps_ended_after_payment'
  | 'order_not_read'
  | 'second_transaction'
  | 'several_transactions'
  | 'all_to_cancel'
  | 'all_to_cancel_unless_kept'
  | 'cancelled_after_shipping'
  | 'goods_perhaps_with_buyer'
  | 'names_two_orders'
