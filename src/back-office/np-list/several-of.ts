import { findingOf } from '../answer/finding-of.js'
import type { GivenOrder } from '../kept/given-order.js'
import { goodsOf } from '../kept/goods-of.js'
import { ofGoodsToFind } from '../reconciliation/findings/of-goods-to-find.js'
import { cancelAllAtNp } from '../reconciliation/repair/cancel-all-at-np.js'
import { leftOverTransaction } from './left-over-transaction.js'
import type { LeftOverTransaction } from './np-list-report.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * The transactions that NP may hold of an order of which nothing tells its own. Of a closed order that doesn't matter:
 * all of them are to be cancelled, but for the one by which a buyer pays who keeps the goods (CANC-01).
 */
export function severalOf(given: GivenOrder, transactions: readonly SeenTransaction[]): readonly LeftOverTransaction[] {
  const { order } = given
  const goods = goodsOf(given)
  const left = transactions.map((each) => leftOverTransaction('several_transactions', each))
  if (order.closed === null) return left
  const statuses = transactions.map(({ status }) => status)
  const toFind = ofGoodsToFind(order, statuses, goods)
  const toCancel = findingOf(toFind.length > 0 ? 'all_to_cancel_unless_kept' : 'all_to_cancel', 'CANC-01')
  return left.map((each) => ({
    ...each,
    findings: [...each.findings, toCancel, ...toFind],
    ...cancelAllAtNp(order, statuses, goods),
  }))
}
