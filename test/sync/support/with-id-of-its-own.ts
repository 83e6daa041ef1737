import type { Order } from '../../../src/index.js'
import { NP_ID } from '../../support/an-event.js'

/**
 * Two orders are never one transaction of NP's: those with the usual NP取引ID get the ones after it, by their place
 * among them.
 */
export function withIdOfItsOwn(order: Order, place: number): Order {
  const { npTransaction } = order
  if (npTransaction.id !== NP_ID || place === 0) return order
  return { ...order, npTransaction: { ...npTransaction, id: `NP${String(place + 1).padStart(9, '0')}` } }
}
