import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { either } from '../../next/either.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What to do about a row from which no event follows. Another payment method can be recorded once the true status is
 * confirmed, and the row taken over again; one that is linked or not known can't, and ends the order here by a cancel.
 * What NP says settles nothing of the others.
 *
 * @param mayBeRecorded - whether the row names a payment method to which an order can be changed (PAY-02)
 */
export function stepsAfterRow({ code }: RefusedRowReading, order: Order, mayBeRecorded: boolean): Next {
  switch (code) {
    case 'other_payment_method':
      return mayBeRecorded ? nextOf(order) : inTurn(STEPS.check_np_console, STEPS.cancel_order)
    case 'not_understood':
      // In doubt, or over: of such an order there are no steps in turn.
      return either(STEPS.fix_input, ...nextOf(order).next)
    case 'goods_returned':
      return inTurn(STEPS.check_np_console, STEPS.cancel_order)
    default:
      return either(STEPS.check_np_console)
  }
}
