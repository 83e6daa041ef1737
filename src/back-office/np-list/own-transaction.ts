import type { Order } from '../../order/order.js'
import { mayBeLive } from './may-be-live.js'
import type { SeenTransaction } from './seen-transaction.js'

/**
 * Which of an order's transactions is its own: the one that has its NP取引ID, else the only one that NP may still hold,
 * else the only one there is. `null` where nothing tells.
 *
 * Of a closed order the NP取引ID doesn't decide while NP may hold any of its transactions: the one with that id may be
 * over and another live, and it is the live one that has to be cancelled (CANC-01).
 */
export function ownTransaction(
  { npTransaction: { id }, closed }: Order,
  transactions: readonly SeenTransaction[],
): SeenTransaction | null {
  const live = transactions.filter(mayBeLive)
  const named = id === null ? [] : transactions.filter(({ npTransactionId }) => npTransactionId === id)
  const counts = named.length > 0 && (closed === null || live.length === 0) ? named : live
  return only(counts.length > 0 ? counts : transactions)
}

function only<T>(list: readonly T[]): T | null {
  const [first] = list
  return first === undefined || list.length > 1 ? null : first
}
