import type { OrderSnapshot } from '../order/draft/order-snapshot.js'
import type { Shop } from '../order/draft/shop.js'
import type { NpTransactionState } from '../order/np-transaction.js'
import type { Order } from '../order/order.js'
import type { Problem } from '../order/problem.js'
import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { Result } from '../result.js'
import { impliesApproval } from '../status/implies-approval.js'
import { showsProblem } from '../status/shows-problem.js'
import { NP_ATOBARAI } from '../vocabulary/np-atobarai.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { readSnapshot } from './read-snapshot.js'
import { takeIn } from './take-in.js'

/**
 * Takes an order met in mid-life into the lifecycle. What isn't known of it stays unknown (READ-26). Never throws.
 *
 * @param snapshot - the order as an export, the API or a screen shows it; what isn't known is left out or `null`
 * @param shop - how the shop is set up with NP; its SPコード is only checked for being there
 * @returns `Ok` with the order, or `Err` with every reason why it isn't linked (LINK-01 to LINK-05)
 *
 * @example
 * ```ts
 * const adopted = adoptOrder({ ...draft, paymentStatus: 'screening_approved', deliveryStatus: 'not_shipped',
 *   receiptStatus: 'received' }, shop)
 * if (adopted.ok) console.log(acceptedEvents(adopted.val))
 * ```
 *
 * @category Order
 */
export function adoptOrder(snapshot: OrderSnapshot, shop: Shop): Result<Order, LinkRefusal> {
  return takeIn(readSnapshot(snapshot), shop, orderOf)
}

function orderOf(snapshot: OrderSnapshot): Order {
  const { paymentStatus, deliveryStatus } = snapshot
  return {
    orderNumber: snapshot.orderNumber,
    service: snapshot.service,
    paymentStatus,
    statusSince: snapshot.at,
    deliveryStatus,
    receiptStatus: snapshot.receiptStatus,
    shipment: snapshot.shipment ?? null,
    invoicePrintedAt: snapshot.invoicePrintedAt ?? null,
    npTransaction: { state: NP_STATES[paymentStatus], id: snapshot.npTransactionId ?? null },
    everApproved: impliesApproval(paymentStatus) ? true : (snapshot.everApproved ?? null),
    problem: problemOf(snapshot),
    syncTrust: 'linked',
    openFollowUps:
      paymentStatus === 'screening_approved' && deliveryStatus === 'shipped' ? ['complete_delivery_again'] : [],
    paymentMethod: { ...NP_ATOBARAI },
    paymentFee: snapshot.paymentFee,
    closed: null,
    version: 1,
  }
}

const NP_STATES = {
  screening_preparing: 'unknown',
  screening_waiting: 'unknown',
  screening_in_progress: 'live',
  screening_on_hold: 'live',
  screening_rejected: 'rejected',
  screening_approved: 'live',
  shipment_report_preparing: 'live',
  shipment_report_in_progress: 'live',
  shipment_report_completed: 'live',
  needs_attention: 'unknown',
} as const satisfies Record<PaymentStatus, NpTransactionState>

/** READ-17: only some statuses show a problem; READ-26: an empty list says as little as none. */
function problemOf({ paymentStatus, deliveryStatus, problemCodes }: OrderSnapshot): Problem | null {
  if (problemCodes == null || problemCodes.length === 0 || !showsProblem(paymentStatus)) return null
  const afterShipping = paymentStatus === 'needs_attention' && deliveryStatus === 'shipped'
  return { stage: afterShipping ? 'shipment' : 'screening', codes: problemCodes }
}
