import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import type { Order } from '../order/order.js'
import { ownOrder } from '../order/own-order.js'
import type { LinkRefusal } from '../refusal/link-refusal.js'
import { malformed } from '../refusal/malformed.js'
import { Err, Ok, type Result } from '../result.js'
import { refuseLink } from './refuse-link.js'
import { violationsInShop } from './violations-in-shop.js'

/**
 * Makes an own order of what was read, if 自動連携 links it (LINK-01 to LINK-05).
 *
 * @param read - a draft or snapshot as plain data, or the path of the first value by which it isn't one (READ-24)
 * @param orderOf - the order that it becomes
 */
export function takeIn<D extends OrderDraft>(
  read: D | string,
  shop: Shop,
  orderOf: (draft: D) => Order,
): Result<Order, LinkRefusal> {
  if (typeof read === 'string') return Err(refuseLink([malformed(read)]))
  const [violation, ...others] = violationsInShop(read, shop)
  if (violation !== undefined) return Err(refuseLink([violation, ...others]))
  const order = orderOf(read)
  return Ok(ownOrder(order, order))
}
