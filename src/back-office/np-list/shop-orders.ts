import type { Order } from '../../order/order.js'
import { addToList } from '../../shape/add-to-list.js'
import { attempt } from '../../shape/attempt.js'
import type { Finding } from '../answer/finding.js'
import { readOrderAt } from '../order-state/read-order-at.js'
import { foldNumber } from './fold-number.js'
import { malformedAt } from './malformed-at.js'
import type { UnreadCode } from './unread-code.js'

/** The shop's orders, to be found by what NP calls them. */
export interface ShopOrders {
  readonly all: readonly Order[]
  readonly byNumber: ReadonlyMap<string | null, Order>
  /** By 注文番号 whatever its width: several where orders differ by that alone. */
  readonly byFolded: ReadonlyMap<string | null, readonly Order[]>
  /** By NP取引ID: several where orders have the same, so that it tells nothing. */
  readonly byId: ReadonlyMap<string | null | undefined, readonly Order[]>
  /** 注文番号 that makeshop has beside these, folded. */
  readonly otherNumbers: ReadonlySet<string | null>
  /** The numbers of orders that can't be read, folded. */
  readonly unreadNumbers: ReadonlySet<string | null>
  readonly unread: readonly Finding<UnreadCode>[]
}

/** Reads the shop's orders; one that can't be read, or whose number came before, is named by its place. */
export function shopOrders(orders: readonly Order[], otherNumbers: readonly string[]): ShopOrders {
  const byNumber = new Map<string, Order>()
  const byFolded = new Map<string | null, Order[]>()
  const byId = new Map<string, Order[]>()
  const unreadNumbers = new Set<string | null>()
  const unread: Finding<UnreadCode>[] = []
  orders.forEach((given, at) => {
    const { order, fault } = readOrderAt(`orders[${at}]`, given)
    if (order === null) {
      unread.push(malformedAt(fault))
      const number = attempt<unknown>(
        () => given.orderNumber,
        () => null,
      )
      if (typeof number === 'string') unreadNumbers.add(foldNumber(number))
    } else if (byNumber.has(order.orderNumber)) {
      unread.push(malformedAt(`orders[${at}].orderNumber`))
    } else {
      const { id } = order.npTransaction
      byNumber.set(order.orderNumber, order)
      addToList(byFolded, foldNumber(order.orderNumber), order)
      if (id !== null) addToList(byId, id, order)
    }
  })
  return {
    all: [...byNumber.values()],
    byNumber,
    byFolded,
    byId,
    otherNumbers: new Set(otherNumbers.map(foldNumber)),
    unreadNumbers,
    unread,
  }
}
