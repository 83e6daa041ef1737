import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { approvedAsKnown } from './approved-as-known.js'

/**
 * Whether a course to 審査NG ends with an override (SYNC-01) of what NP had approved: its approval stands (SYNC-02),
 * unless NP rejected the order after a correction that nobody saw.
 */
export function isRejectedByDisplay(before: Order, after: Order, course: readonly OrderEventType[]): boolean {
  const wasApproved = approvedAsKnown(before) || course.includes('screening.approved')
  return wasApproved && after.paymentStatus === 'screening_rejected' && course.at(-1) === 'status.overridden'
}
