/**
 * Why a transaction in NP's list is left over. `detail` is what NP says.
 *
 * - `no_such_order` (CANC-01): no order goes with it. If the order was deleted in makeshop alone, it is still alive at
 *   NP.
 * - `order_not_kept` (READ-26): makeshop has its order, but none is kept here.
 * - `order_not_read` (READ-24): its order can't be read.
 * - `second_transaction` (READ-15): its order has another transaction, and was compared by that.
 * - `several_transactions` (READ-15): NP holds several for its order, and nothing tells which is the order's own.
 * - `names_two_orders` (READ-15): its 注文番号 is one order's and its NP取引ID another's; or two orders have that id,
 *   and none has that number.
 *
 * @category Back office
 */
export type LeftOverCode =
  | 'no_such_order'
  | 'order_not_kept'
  | 'order_not_read'
  | 'second_transaction'
  | 'several_transactions'
  | 'names_two_orders'
