import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import { settlingOf } from './settling-of.js'
import type { Step } from './step.js'

/** A step as it is of this order: what is left to do is what the order has open. */
export function stepFor(order: Order, next: NextStep): Step {
  return next.step === 'settle_follow_ups' ? settlingOf(order.openFollowUps) : next
}
