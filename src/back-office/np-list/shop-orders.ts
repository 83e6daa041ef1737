import type { Order } from '../../order/order.js'
import { addToList } from '../../shape/add-to-list.js'
import { attempt } from '../../shape/attempt.js'
import type { Finding } from '../answer/finding.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { readGiven } from '../kept/read-given.js'
import { foldNumber } from './fold-number.js'
import { malformedAt } from './malformed-at.js'
import type { UnreadCode } from './unread-code.js'

/** The shop's orders, to be found by what NP calls them. */
export interface ShopOrders {
  readonly all: readonly Order[]
  /** What is kept beside those that were handed over so. */
  readonly keptOf: ReadonlyMap<Order, KeptOrder>
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

/** What a path of one order begins with. */
const WHOLE = /^(?:order|kept)/

/** Reads the shop's orders; one that can't be read, or whose number came before, is named by its place. */
export function shopOrders(orders: readonly (Order | KeptOrder)[], otherNumbers: readonly string[]): ShopOrders {
  const byNumber = new Map<string, Order>()
  const keptOf = new Map<Order, KeptOrder>()
  const byFolded = new Map<string | null, Order[]>()
  const byId = new Map<string, Order[]>()
  const unreadNumbers = new Set<string | null>()
  const unread: Finding<UnreadCode>[] = []
  orders.forEach((given, at) => {
    const read = readGiven(given)
    if (typeof read === 'string') {
      unread.push(malformedAt(read.replace(WHOLE, `orders[${at}]`)))
      const number = attempt<unknown>(
        () => ('order' in given ? given.order : given).orderNumber,
        () => null,
      )
      if (typeof number === 'string') unreadNumbers.add(foldNumber(number))
      return
    }
    const { order, kept } = read
    if (byNumber.has(order.orderNumber)) {
      unread.push(malformedAt(`orders[${at}]${kept === null ? '' : '.order'}.orderNumber`))
    } else {
      const { id } = order.npTransaction
      if (kept !== null) keptOf.set(order, kept)
      byNumber.set(order.orderNumber, order)
      addToList(byFolded, foldNumber(order.orderNumber), order)
      if (id !== null) addToList(byId, id, order)
    }
  })
  return {
    all: [...byNumber.values()],
    keptOf,
    byNumber,
    byFolded,
    byId,
    otherNumbers: new Set(otherNumbers.map(foldNumber)),
    unreadNumbers,
    unread,
  }
}
