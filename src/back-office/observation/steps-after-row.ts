import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import { nextOf } from '../next-of.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What to do about a row from which no event follows. Another payment method can be recorded once the true status is confirmed:
 * then the row is taken over again. What NP says settles nothing of the others.
 */
export function stepsAfterRow({ code }: RefusedRowReading, order: Order): readonly NextStep[] {
  switch (code) {
    case 'other_payment_method':
      return nextOf(order)
    case 'not_understood':
      return [STEPS.fix_input, ...nextOf(order)]
    case 'goods_returned':
      return [STEPS.check_np_console, STEPS.cancel_order]
    default:
      return [STEPS.check_np_console]
  }
}
