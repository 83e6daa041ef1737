import { asNpCode } from '../../../np-code/as-np-code.js'
import { ALREADY_CANCELLED } from '../../../np-code/state-codes.js'
import type { Order } from '../../../order/order.js'
import type { NpState } from './np-state.js'

/**
 * Whether NP has cancelled the transaction that an edit would be of, as its NP取引ID or NP's own code tells: it refuses
 * that edit, and each after it (CANC-01).
 */
export function hasCancelledOwn({ npTransaction, problem }: Order, { status, npTransactionId }: NpState): boolean {
  if (status !== 'cancelled') return false
  const isSameId = npTransactionId != null && npTransactionId === npTransaction.id
  return isSameId || problem?.codes.some((code) => asNpCode(code) === ALREADY_CANCELLED) === true
}
