import { leftOver } from './left-over.js'
import type { ListedTransaction } from './listed-transaction.js'
import { mayBeLive } from './may-be-live.js'
import type { LeftOverTransaction } from './np-list-report.js'
import { ownersOf } from './owners-of.js'
import type { ShopOrders } from './shop-orders.js'

/** What goes with no order, or with more than one. */
export interface HandedOut {
  readonly over: readonly LeftOverTransaction[]
  /** Whether each transaction says whose it is. */
  readonly isClear: boolean
}

/** Hands each transaction to the order that it goes with; what goes with none is left over, unless NP holds nothing of it. */
export function handOut(transactions: readonly ListedTransaction[], orders: ShopOrders): HandedOut {
  const over: LeftOverTransaction[] = []
  let isClear = true
  for (const transaction of transactions) {
    const owners = ownersOf(transaction, orders)
    const [owner] = owners
    if (owner !== undefined && owners.length === 1) {
      owner.transactions.push(transaction)
      continue
    }
    for (const each of owners) each.mayHaveMore = true
    if (owner === undefined && transaction.orderNumber === null) isClear = false
    if (mayBeLive(transaction)) over.push(leftOver(codeOf(transaction, owner !== undefined, orders), transaction))
  }
  return { over, isClear }
}

function codeOf({ orderNumber }: ListedTransaction, isAnybodys: boolean, { unreadNumbers }: ShopOrders) {
  if (isAnybodys) return 'names_two_orders'
  return unreadNumbers.has(orderNumber) ? 'order_not_read' : 'no_such_order'
}
