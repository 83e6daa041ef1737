import type { OrderEvent } from '../../../order/event/order-event.js'
import { attempt } from '../../../shape/attempt.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { refusalCodeOf } from '../event/refusal-code-of.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * Whether, after what was refused and done all the same, an approval that makeshop shows may be what somebody denied:
 * it is on record, and NP's console showed none. Whenever that was: what makeshop shows since may have been set before
 * (SYNC-01), which no look at makeshop tells (SYNC-02).
 */
export function deniedDespiteRefusal({ order, approvalDenied }: KeptOrder, event: OrderEvent): boolean {
  if (approvalDenied || !impliesApproval(order.paymentStatus)) return approvalDenied
  return attempt(
    () =>
      event.type === 'sync.confirmed' &&
      !impliesApproval(event.status) &&
      refusalCodeOf(order, event) === 'confirm_without_doubt',
    () => false,
  )
}
