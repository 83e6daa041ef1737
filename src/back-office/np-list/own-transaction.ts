import type { Order } from '../../order/order.js'
import { mayBeLive } from '../reconciliation/np-state/may-be-live.js'
import { namesAnother } from '../reconciliation/np-state/names-another.js'
import { namedBy } from './named-by.js'
import { ofThoseOver } from './of-those-over.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * Which of an order's transactions is its own: the one that has its NP取引ID, else the only one that NP may still hold,
 * else, of those that are over and may be it, the one that leaves most open. `null` where nothing tells: also where the
 * one that has its id is over, and NP may hold another.
 *
 * Of a closed order the NP取引ID doesn't decide while NP may hold any of its transactions: the one with that id may be
 * over and another live, and it is the live one that has to be cancelled (CANC-01). Nor do several that are over tell
 * that it holds none, if a list isn't whole and none of them has that id.
 *
 * @param isWhole - whether the list has whatever NP holds of the order
 */
export function ownTransaction(
  order: Order,
  transactions: readonly SeenTransaction[],
  isWhole: boolean,
): SeenTransaction | null {
  const live = transactions.filter(mayBeLive)
  const named = namedBy(order, transactions)
  if (live.length > 0) {
    if (order.closed !== null || named.length === 0) return only(live)
    const own = only(named)
    return own !== null && mayBeLive(own) ? own : null
  }
  if (named.length > 0) return ofThoseOver(named)
  if (order.closed !== null && !isWhole && transactions.length > 1) return null
  return ofThoseOver(transactions.filter((each) => !namesAnother(order, each)))
}

function only<T>(list: readonly T[]): T | null {
  const [first = null] = list
  return list.length > 1 ? null : first
}
