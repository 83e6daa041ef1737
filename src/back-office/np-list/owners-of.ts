import type { Order } from '../../order/order.js'
import { NONE } from '../../shape/none.js'
import { foldNumber } from './fold-number.js'
import type { SeenTransaction } from './seen-transaction.js'
import type { ShopOrders } from './shop-orders.js'

/** Whose a transaction may be. */
export interface Owners {
  /** The order that it goes with, if that is clear. */
  readonly owner: Order | null
  /** All that it may go with: those of its 注文番号, and those of its NP取引ID. */
  readonly possible: readonly (readonly Order[])[]
}

/**
 * The orders that a transaction may go with, by its 注文番号 and by its NP取引ID. An id that two orders have tells
 * nothing beside a number.
 */
export function ownersOf({ orderNumber, npTransactionId }: SeenTransaction, orders: ShopOrders): Owners {
  const numbered = numberedIn(orderNumber, orders)
  const ofId = orders.byId.get(npTransactionId) ?? NONE
  const known = numbered.length > 0 && ofId.length > 1 ? NONE : ofId
  const [byNumber = null] = numbered
  const [byId = null] = known
  const areSeveral = numbered.length > 1 || known.length > 1
  const agree = byNumber === null || byId === null || byNumber === byId
  return { owner: agree && !areSeveral ? (byNumber ?? byId) : null, possible: [numbered, known] }
}

function numberedIn(number: string | null, { byNumber, byFolded }: ShopOrders): readonly Order[] {
  const exact = byNumber.get(number)
  return exact === undefined ? (byFolded.get(foldNumber(number)) ?? NONE) : [exact]
}
