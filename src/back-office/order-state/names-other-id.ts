import type { Order } from '../../order/order.js'

/** Whether an NP取引ID is another than the order has; where one of the two isn't known, nobody can tell (READ-15). */
export function namesOtherId({ npTransaction: { id } }: Order, npTransactionId: string | null | undefined): boolean {
  return id !== null && npTransactionId != null && npTransactionId !== id
}
