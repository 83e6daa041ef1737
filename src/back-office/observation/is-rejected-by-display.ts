import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { impliesApproval } from '../../status/implies-approval.js'

/**
 * Whether the steps to 審査NG end with an override (SYNC-01) of what NP had approved: its approval stands (SYNC-02),
 * unless NP rejected the order after a correction that nobody saw.
 */
export function isRejectedByDisplay(before: Order, after: Order, steps: readonly OrderEventType[]): boolean {
  const wasApproved = impliesApproval(before.paymentStatus) || steps.includes('screening.approved')
  return wasApproved && after.paymentStatus === 'screening_rejected' && steps.at(-1) === 'status.overridden'
}
