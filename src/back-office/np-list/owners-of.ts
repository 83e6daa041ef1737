import type { ListedOrder } from './listed-order.js'
import type { ListedTransaction } from './listed-transaction.js'
import type { ShopOrders } from './shop-orders.js'

/**
 * The orders that a transaction may go with, by its 注文番号 and by its NP取引ID: one, if it is clear. An id that two orders have
 * tells nothing beside a number.
 */
export function ownersOf(
  { orderNumber, npTransactionId }: ListedTransaction,
  { byNumber, byId }: ShopOrders,
): readonly ListedOrder[] {
  const numbered = byNumber.get(orderNumber)
  const known = byId.get(npTransactionId) ?? []
  if (numbered === undefined) return known
  return known.length === 1 && known[0] !== numbered ? [numbered, ...known] : [numbered]
}
