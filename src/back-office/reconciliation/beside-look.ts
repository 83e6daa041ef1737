import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import { nextOf } from '../next-of.js'

/** What moves an order on, where the look is named already. */
export function besideLook(order: Order): readonly NextStep[] {
  return nextOf(order).filter(({ step }) => step !== 'check_np_console')
}
