import type { NpState } from '../reconciliation/np-state.js'
import { reconcile } from '../reconciliation/reconcile.js'
import { leftOver } from './left-over.js'
import { mayBeLive } from './may-be-live.js'
import type { NpListOptions } from './np-list-options.js'
import type { ComparedOrder, LeftOverTransaction } from './np-list-report.js'
import { ownTransaction } from './own-transaction.js'
import type { ListedOrder } from './shop-orders.js'

/** An order against its own transaction, and those that it has beside that. */
export function comparedOrder(
  { order, transactions }: ListedOrder,
  { at, isComplete }: NpListOptions,
): { readonly compared: ComparedOrder; readonly over: readonly LeftOverTransaction[] } {
  const transaction = ownTransaction(order.npTransaction.id, transactions)
  const isMissing = transactions.length === 0 && isComplete
  const npState: NpState = transaction ?? { status: isMissing ? 'not_found' : 'unknown', at }
  const others = transactions.filter((each) => each !== transaction && mayBeLive(each))
  const code = transaction === null ? 'several_transactions' : 'second_transaction'
  return {
    compared: { orderNumber: order.orderNumber, transaction, ...reconcile(order, npState).unwrap() },
    over: others.map((each) => leftOver(code, each)),
  }
}
