import { foldNumber } from './fold-number.js'
import { leftOver } from './left-over.js'
import type { LeftOverCode } from './left-over-code.js'
import type { ListedTransaction } from './listed-transaction.js'
import { mayBeLive } from './may-be-live.js'
import type { LeftOverTransaction } from './np-list-report.js'
import { ownersOf } from './owners-of.js'
import type { ShopOrders } from './shop-orders.js'

/** What goes with no order, or with more than one. */
export interface HandedOut {
  readonly over: readonly LeftOverTransaction[]
  /** Whether of all that NP may hold it is clear whose it is. */
  readonly isClear: boolean
}

/** Hands each transaction to the order that it goes with; what goes with none is left over, unless NP holds nothing of it. */
export function handOut(transactions: readonly ListedTransaction[], orders: ShopOrders): HandedOut {
  const over: LeftOverTransaction[] = []
  let isClear = true
  for (const transaction of transactions) {
    const { owner, possible } = ownersOf(transaction, orders)
    owner?.transactions.push(transaction)
    if (!mayBeLive(transaction)) continue
    for (const each of possible) if (each !== owner) each.mayHaveMore = true
    if (owner !== null) continue
    over.push(leftOver(codeOf(transaction, possible.length > 0, orders), transaction))
    if (possible.length === 0 && transaction.orderNumber === null) isClear = false
  }
  return { over, isClear }
}

function codeOf({ orderNumber }: ListedTransaction, isSomebodys: boolean, orders: ShopOrders): LeftOverCode {
  if (isSomebodys) return 'names_two_orders'
  const number = foldNumber(orderNumber)
  if (orders.unreadNumbers.has(number)) return 'order_not_read'
  return orders.otherNumbers.has(number) ? 'order_not_kept' : 'no_such_order'
}
