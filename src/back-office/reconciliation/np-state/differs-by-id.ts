import type { Order } from '../../../order/order.js'
import type { NpState } from './np-state.js'

/** Whether both ids are known and differ. */
export function differsById({ npTransaction }: Order, { npTransactionId }: NpState): boolean {
  return npTransactionId != null && npTransaction.id !== null && npTransactionId !== npTransaction.id
}
