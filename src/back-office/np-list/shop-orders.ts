import type { Order } from '../../order/order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { readOrder } from '../read-order.js'
import type { ListedTransaction } from './listed-transaction.js'

/** An order, and the transactions of NP's list that go with it. */
export interface ListedOrder {
  readonly order: Order
  readonly transactions: ListedTransaction[]
}

/** The shop's orders, to be found by what NP calls them. */
export interface ShopOrders {
  readonly all: readonly ListedOrder[]
  readonly byNumber: ReadonlyMap<string, ListedOrder>
  /** By NP取引ID; `null` where two orders have the same, so that it tells nothing. */
  readonly byId: ReadonlyMap<string, ListedOrder | null>
  readonly unread: readonly Violation[]
}

/** Reads the shop's orders; one that can't be read, or whose number came before, is named by its place. */
export function shopOrders(orders: readonly Order[]): ShopOrders {
  const byNumber = new Map<string, ListedOrder>()
  const byId = new Map<string, ListedOrder | null>()
  const unread: Violation[] = []
  orders.forEach((given, at) => {
    const { order, fault } = readOrder(given)
    if (order === null) unread.push(malformed(fault.replace('order', `orders[${at}]`)))
    else if (byNumber.has(order.orderNumber)) unread.push(malformed(`orders[${at}].orderNumber`))
    else {
      const listed = { order, transactions: [] }
      const { id } = order.npTransaction
      byNumber.set(order.orderNumber, listed)
      if (id !== null) byId.set(id, byId.has(id) ? null : listed)
    }
  })
  return { all: [...byNumber.values()], byNumber, byId, unread }
}
