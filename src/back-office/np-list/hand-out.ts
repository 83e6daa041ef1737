import type { Order } from '../../order/order.js'
import { addToList } from '../../shape/add-to-list.js'
import { mayBeLive } from '../reconciliation/np-state/may-be-live.js'
import { foldNumber } from './fold-number.js'
import type { LeftOverReason } from './left-over-reason.js'
import { leftOverTransaction } from './left-over-transaction.js'
import type { LeftOverTransaction } from './np-list-report.js'
import { ownersOf } from './owners-of.js'
import type { SeenTransaction } from './seen-transaction.js'
import type { ShopOrders } from './shop-orders.js'

/** What of a list goes with which order, with none, or with more than one. */
export interface HandedOut {
  /** What goes with an order. */
  readonly byOrder: ReadonlyMap<Order, readonly SeenTransaction[]>
  /** The orders of which the list may have more: a transaction that may as well be another order's. */
  readonly ambiguous: ReadonlySet<Order>
  /** What goes with none, or with more than one. */
  readonly leftOver: readonly LeftOverTransaction[]
  /** Whether of all that NP may hold it is clear whose it is. */
  readonly isClear: boolean
  /** The NP取引ID of all that NP may hold. */
  readonly liveIds: ReadonlySet<string | null>
  /** The NP取引ID, or `null`, of what NP may hold by a 注文番号 that the shop doesn't have. */
  readonly nobodysIds: ReadonlySet<string | null>
}

/**
 * Hands each transaction to the order that it goes with; what goes with none is left over, unless NP holds nothing of
 * it.
 */
export function handOut(transactions: readonly SeenTransaction[], orders: ShopOrders): HandedOut {
  const byOrder = new Map<Order, SeenTransaction[]>()
  const ambiguous = new Set<Order>()
  const leftOver: LeftOverTransaction[] = []
  const liveIds = new Set<string | null>()
  const nobodysIds = new Set<string | null>()
  // Where all orders have the same id, they are looked through once, not for each transaction.
  const lookedThrough = new Set<readonly Order[]>()
  let isClear = true
  for (const transaction of transactions) {
    const { owner, possible } = ownersOf(transaction, orders)
    if (owner !== null) addToList(byOrder, owner, transaction)
    if (!mayBeLive(transaction)) continue
    if (transaction.npTransactionId != null) liveIds.add(transaction.npTransactionId)
    if (owner !== null) continue
    for (const some of possible) {
      if (!lookedThrough.has(some)) for (const each of some) ambiguous.add(each)
      lookedThrough.add(some)
    }
    const isSomebodys = possible.some(({ length }) => length > 0)
    const code = codeOf(transaction, isSomebodys, orders)
    leftOver.push(leftOverTransaction(code, transaction))
    if (code === 'no_such_order') nobodysIds.add(transaction.npTransactionId ?? null)
    if (!isSomebodys && transaction.orderNumber === null) isClear = false
  }
  return { byOrder, ambiguous, leftOver, isClear, liveIds, nobodysIds }
}

function codeOf({ orderNumber }: SeenTransaction, isSomebodys: boolean, orders: ShopOrders): LeftOverReason {
  if (isSomebodys) return 'names_two_orders'
  const number = foldNumber(orderNumber)
  if (orders.unreadNumbers.has(number)) return 'order_not_read'
  return orders.otherNumbers.has(number) ? 'order_not_kept' : 'no_such_order'
}
