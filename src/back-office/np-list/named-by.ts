import type { Order } from '../../order/order.js'
import type { SeenTransaction } from './seen-transaction.js'

/** The transactions that have the NP取引ID of an order: several where a list says several things of it. */
export function namedBy(
  { npTransaction: { id } }: Order,
  transactions: readonly SeenTransaction[],
): readonly SeenTransaction[] {
  return id === null ? [] : transactions.filter(({ npTransactionId }) => npTransactionId === id)
}
