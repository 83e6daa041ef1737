import { compare } from '../reconciliation/compare.js'
import type { NpState } from '../reconciliation/np-state/np-state.js'
import type { HandedOut } from './hand-out.js'
import { leftOver } from './left-over.js'
import type { ListedOrder } from './listed-order.js'
import { mayBeLive } from './may-be-live.js'
import type { ComparedOrder, LeftOverTransaction } from './np-list-report.js'
import { ownTransaction } from './own-transaction.js'

/**
 * An order against its own transaction, and those that it has beside that.
 *
 * @param isWhole - whether the list has whatever NP holds of these orders
 * @param liveIds - of all that NP may hold: an order isn't missing whose id went with another order by its 注文番号
 */
export function comparedOrder(
  { order, transactions, mayHaveMore }: ListedOrder,
  isWhole: boolean,
  liveIds: HandedOut['liveIds'],
  at: string,
): { readonly compared: ComparedOrder; readonly over: readonly LeftOverTransaction[] } {
  const transaction = mayHaveMore ? null : ownTransaction(order, transactions)
  const isListed = mayHaveMore || transactions.length > 0 || liveIds.has(order.npTransaction.id)
  const npState: NpState = transaction ?? { status: isWhole && !isListed ? 'not_found' : 'unknown', at }
  const others = transactions.filter((each) => each !== transaction && mayBeLive(each))
  const code = transaction === null ? 'several_transactions' : 'second_transaction'
  return {
    compared: { orderNumber: order.orderNumber, transaction, ...compare(order, npState) },
    over: others.map((each) => leftOver(code, each)),
  }
}
