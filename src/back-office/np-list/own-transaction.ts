import type { Order } from '../../order/order.js'
import { mayBeLive } from '../reconciliation/np-state/may-be-live.js'
import { namesAnother } from '../reconciliation/np-state/names-another.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * Which of an order's transactions is its own: the one that has its NP取引ID, else the only one that NP may still hold,
 * else, of those that are over, the one that leaves most open. `null` where nothing tells: also where the one that has
 * its id is over, and NP may hold another.
 *
 * Of a closed order the NP取引ID doesn't decide while NP may hold any of its transactions: the one with that id may be
 * over and another live, and it is the live one that has to be cancelled (CANC-01).
 */
export function ownTransaction(order: Order, transactions: readonly SeenTransaction[]): SeenTransaction | null {
  const { id } = order.npTransaction
  const live = transactions.filter(mayBeLive)
  const named = id === null ? [] : transactions.filter(({ npTransactionId }) => npTransactionId === id)
  if (live.length > 0) {
    if (order.closed !== null || named.length === 0) return only(live)
    return named.some(mayBeLive) ? only(named) : null
  }
  const own = named.length > 0 ? named : transactions.filter((each) => !namesAnother(order, each))
  return own.length > 0 ? ofThoseOver(own) : only(transactions)
}

/** Where NP rejected one and cancelled another, the rejected one: by it nothing is cancelled in makeshop (CANC-01). */
function ofThoseOver(list: readonly SeenTransaction[]): SeenTransaction | null {
  const [first = null] = list
  const rejected = list.find(({ status }) => status === 'rejected')
  return rejected ?? list.find(({ status }) => status === 'cancelled') ?? first
}

function only<T>(list: readonly T[]): T | null {
  const [first] = list
  return first === undefined || list.length > 1 ? null : first
}
