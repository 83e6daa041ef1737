import { foldNumber } from './fold-number.js'
import type { ListedOrder } from './listed-order.js'
import type { ListedTransaction } from './listed-transaction.js'
import type { ShopOrders } from './shop-orders.js'

/** Whose a transaction may be. */
export interface Owners {
  /** The order that it goes with, if that is clear. */
  readonly owner: ListedOrder | null
  /** All that it may go with. */
  readonly possible: readonly ListedOrder[]
}

/**
 * The orders that a transaction may go with, by its 注文番号 and by its NP取引ID. An id that two orders have tells nothing beside a
 * number.
 */
export function ownersOf({ orderNumber, npTransactionId }: ListedTransaction, orders: ShopOrders): Owners {
  const numbered = numberedIn(orderNumber, orders)
  const known = orders.byId.get(npTransactionId) ?? []
  const possible = [...new Set([...numbered, ...known])]
  const [owner = null] = possible
  const isClear = possible.length === 1 || (numbered.length === 1 && known.length > 1)
  return { owner: isClear ? owner : null, possible }
}

function numberedIn(number: string | null, { byNumber, byFolded }: ShopOrders): readonly ListedOrder[] {
  const exact = byNumber.get(number)
  return exact === undefined ? (byFolded.get(foldNumber(number)) ?? []) : [exact]
}
