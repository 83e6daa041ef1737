import type { Order } from '../../../src/index.js'
import { NP_ID } from '../../support/an-event.js'

/** Two orders are never one transaction of NP's: those with the usual NP取引ID get the ones after it, `at` by their place. */
export function withIdOfItsOwn(order: Order, at: number): Order {
  const { npTransaction } = order
  if (npTransaction.id !== NP_ID || at === 0) return order
  return { ...order, npTransaction: { ...npTransaction, id: `NP${String(at + 1).padStart(9, '0')}` } }
}
