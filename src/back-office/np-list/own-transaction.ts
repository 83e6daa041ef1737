import type { ListedTransaction } from './listed-transaction.js'
import { mayBeLive } from './may-be-live.js'

/**
 * Which of an order's transactions is its own: the one that has its NP取引ID, else the only one that NP may still hold, else the
 * only one there is. `null` where nothing tells.
 */
export function ownTransaction(
  npTransactionId: string | null,
  transactions: readonly ListedTransaction[],
): ListedTransaction | null {
  const named = npTransactionId === null ? [] : transactions.filter((each) => each.npTransactionId === npTransactionId)
  if (named.length > 0) return only(named)
  const live = transactions.filter(mayBeLive)
  return only(live.length > 0 ? live : transactions)
}

function only<T>(list: readonly T[]): T | null {
  const [first] = list
  return first === undefined || list.length > 1 ? null : first
}
