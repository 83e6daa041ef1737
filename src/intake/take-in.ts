import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import { shopFault } from '../order/draft/shop-fault.js'
import type { Order } from '../order/order.js'
import { ownOrder } from '../order/own-order.js'
import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { LinkRefusalCode } from '../refusal/link-refusal-code.js'
import { malformed } from '../refusal/malformed.js'
import type { Violation } from '../refusal/violation.js'
import { Err, Ok, type Result } from '../result.js'
import { linkViolations } from './link-violations.js'
import { refuseLink } from './refuse-link.js'

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
  try {
    const [violation, ...others] = violationsOf(read, shop)
    if (violation !== undefined) return Err(refuseLink([violation, ...others]))
    const order = orderOf(read)
    return Ok(ownOrder(order, order))
  } catch {
    // Reached only if the shop's getters answer differently the second time (READ-24).
    return Err(refuseLink([malformed('shop')]))
  }
}

function violationsOf(draft: OrderDraft, shop: Shop): readonly Violation<LinkRefusalCode>[] {
  const fault = shopFault(shop)
  return fault === null ? linkViolations(draft, shop) : [malformed(fault)]
}
