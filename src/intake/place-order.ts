import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import type { Order } from '../order/order.js'
import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { Result } from '../result.js'
import { NP_ATOBARAI } from '../vocabulary/np-atobarai.js'
import { readDraft } from './read-draft.js'
import { takeIn } from './take-in.js'

/**
 * Takes a new order into the lifecycle, in 審査待ち(準備中), if 自動連携 links it (LINK-01 to LINK-05, STAT-01).
 * Never throws.
 *
 * An order that has a 決済ステータス already is malformed here (READ-24): NP would be asked about it once more. Use
 * {@link adoptOrder} for it.
 *
 * @param draft - the order as it comes in; `paymentFee` in yen, `at` an ISO 8601 instant
 * @param shop - how the shop is set up with NP; its SPコード is only checked for being there
 * @returns `Ok` with the order, or `Err` with every reason why it isn't linked
 *
 * @example
 * ```ts
 * const placed = placeOrder(draft, shop)
 * if (placed.ok) save(placed.val) // in 審査待ち(準備中)
 * else console.log(placed.val.violations.map((violation) => explain(violation, 'ja')))
 * ```
 *
 * @category Order
 */
export function placeOrder(
  draft: OrderDraft & { readonly paymentStatus?: null | undefined },
  shop: Shop,
): Result<Order, LinkRefusal> {
  const read = readDraft(draft)
  return takeIn(typeof read === 'string' || read.paymentStatus == null ? read : 'draft.paymentStatus', shop, orderOf)
}

function orderOf(draft: OrderDraft): Order {
  return {
    orderNumber: draft.orderNumber,
    service: draft.service,
    paymentStatus: 'screening_preparing',
    statusSince: draft.at,
    deliveryStatus: 'not_shipped',
    receiptStatus: 'not_received',
    shipment: null,
    invoicePrintedAt: null,
    npTransaction: { state: 'none', id: null },
    everApproved: false,
    problem: null,
    syncTrust: 'linked',
    openFollowUps: [],
    paymentMethod: { ...NP_ATOBARAI },
    paymentFee: draft.paymentFee,
    closed: null,
    version: 1,
  }
}
