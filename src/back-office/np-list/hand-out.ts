import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { leftOver } from './left-over.js'
import type { ListedTransaction } from './listed-transaction.js'
import { mayBeLive } from './may-be-live.js'
import type { LeftOverTransaction } from './np-list-report.js'
import { readTransaction } from './read-transaction.js'
import type { ListedOrder, ShopOrders } from './shop-orders.js'

/** Hands each transaction to the order that it goes with; what goes with none is left over, unless NP holds nothing of it. */
export function handOut(
  transactions: readonly ListedTransaction[],
  orders: ShopOrders,
): { readonly over: readonly LeftOverTransaction[]; readonly unread: readonly Violation[] } {
  const over: LeftOverTransaction[] = []
  const unread: Violation[] = []
  const seen = new Set<string>()
  transactions.forEach((given, at) => {
    const transaction = readTransaction(given)
    if (typeof transaction === 'string') {
      unread.push(malformed(`transactions[${at}]${transaction}`))
      return
    }
    if (isRepeated(transaction, seen)) return
    const owner = ownerOf(transaction, orders)
    if (owner !== 'none' && owner !== 'two') owner.transactions.push(transaction)
    else if (mayBeLive(transaction))
      over.push(leftOver(owner === 'two' ? 'names_two_orders' : 'no_such_order', transaction))
  })
  return { over, unread }
}

/** The pages of a list may overlap: the same transaction once more says nothing new. */
function isRepeated({ orderNumber, npTransactionId, status }: ListedTransaction, seen: Set<string>): boolean {
  if (npTransactionId == null) return false
  const key = JSON.stringify([orderNumber, npTransactionId, status])
  return seen.has(key) || !seen.add(key)
}

function ownerOf(
  { orderNumber, npTransactionId }: ListedTransaction,
  orders: ShopOrders,
): ListedOrder | 'none' | 'two' {
  const byNumber = orderNumber == null ? undefined : orders.byNumber.get(orderNumber)
  const byId = npTransactionId == null ? undefined : orders.byId.get(npTransactionId)
  if (byNumber !== undefined && byId != null && byNumber !== byId) return 'two'
  return byNumber ?? byId ?? 'none'
}
