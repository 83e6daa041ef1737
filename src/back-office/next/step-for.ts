import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import { isToBeCompletedAgain } from '../order-state/is-to-be-completed-again.js'
import { settlingOf } from './settling-of.js'
import type { Step } from './step.js'

/**
 * A step as it is of this order: what is left to do is what the order has open. 未配送 settles that 配送完了 is to be set
 * once more (READ-09), which isn't right of every shipment.
 */
export function stepFor(order: Order, next: NextStep): Step {
  if (next.step === 'revert_delivery' && isToBeCompletedAgain(order)) {
    return { ...next, followUps: ['complete_delivery_again'] }
  }
  return next.step === 'settle_follow_ups' ? settlingOf(order.openFollowUps) : next
}
