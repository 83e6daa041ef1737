import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { type Taken, takeEvents } from '../../course/take-events.js'
import type { Understood } from '../shown/understood.js'

/**
 * What NP must have said of a closed order for this to be shown (READ-07); `null` where that is known, or says nothing
 * of what NP holds.
 */
export function lateAnswer(order: Order, { paymentStatus, seen }: Understood): Taken | null {
  const { at, codes = [] } = seen
  if (impliesApproval(paymentStatus)) return takeEvents(order, [{ type: 'screening.approved', at }])
  return paymentStatus === 'screening_on_hold' ? takeEvents(order, [{ type: 'screening.held', codes, at }]) : null
}
