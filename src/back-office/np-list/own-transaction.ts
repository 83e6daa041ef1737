import type { ListedTransaction } from './listed-transaction.js'
import { mayBeLive } from './may-be-live.js'

/**
 * Which of an order's transactions is its own: the one that has its NP取引ID, else the only one that NP may still hold, else the
 * last that is over. `null` where nothing tells.
 */
export function ownTransaction(
  npTransactionId: string | null,
  transactions: readonly ListedTransaction[],
): ListedTransaction | null {
  const named = npTransactionId === null ? [] : transactions.filter((each) => each.npTransactionId === npTransactionId)
  const live = transactions.filter(mayBeLive)
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  return live.length > 1 ? null : (live[0] ?? transactions.at(-1) ?? null)
}
