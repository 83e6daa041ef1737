import type { Order } from '../../order/order.js'
import { goodsOf } from '../kept/goods-of.js'
import { isOnItsWay } from '../reconciliation/np-state/is-on-its-way.js'
import { mayBeOver } from '../reconciliation/np-state/may-be-over.js'
import { judge } from '../reconciliation/verdict/judge.js'
import { namedBy } from './named-by.js'
import { ofThoseOver } from './of-those-over.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * The own transaction, by its NP取引ID, of an open order that is in doubt by it: it is over, and NP may hold another.
 * `null` if none is. While a request is on its way it may get a new id, so then only what contradicts that counts.
 *
 * @param transactions - its own; that id is over in all of the list, and another may be live
 */
export function ownInDoubt(order: Order, transactions: readonly SeenTransaction[]): SeenTransaction | null {
  const own = ofThoseOver(namedBy(order, transactions))
  if (own === null || order.closed !== null || mayBeOver(order, own)) return null
  return isOnItsWay(order) && judge(order, own, goodsOf({ order, kept: null })) !== 'contradiction' ? null : own
}
