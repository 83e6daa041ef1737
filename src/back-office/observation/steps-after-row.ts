import type { Order } from '../../order/order.js'
import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import { nextOf } from '../next-of.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What to do about a row from which no event follows. What makeshop shows otherwise can't be confirmed by what NP shows: only of
 * a row that can't be read it may be nothing else.
 */
export function stepsAfterRow({ code }: RefusedRowReading, order: Order): readonly NextStep[] {
  switch (code) {
    case 'not_understood':
      return nextOf(order)
    case 'goods_returned':
    case 'other_payment_method':
      return [STEPS.check_np_console, STEPS.cancel_order]
    default:
      return [STEPS.check_np_console]
  }
}
