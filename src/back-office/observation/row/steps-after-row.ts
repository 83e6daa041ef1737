import { isLinkedMethod } from '../../../lifecycle/guards/is-linked-method.js'
import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import { either } from '../../next/either.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What to do about a row from which no event follows. Another payment method can be recorded once the true status is
 * confirmed, and the row taken over again; one that isn't known, once it is among the shop's own; one that is linked
 * can't (PAY-02), and ends the order here by a cancel. What NP says settles nothing of the others.
 *
 * @param method - the payment method that the row names; `null`: none that is known
 */
export function stepsAfterRow({ code }: RefusedRowReading, order: Order, method: PaymentMethod | null): Next {
  switch (code) {
    case 'other_payment_method':
      if (method === null) return afterInput(order)
      return isLinkedMethod(method) ? inTurn(STEPS.check_np_console, STEPS.cancel_order) : nextOf(order)
    case 'not_understood':
      return afterInput(order)
    case 'goods_returned':
      return inTurn(STEPS.check_np_console, STEPS.cancel_order)
    default:
      return either(STEPS.check_np_console)
  }
}

/** The order is in doubt, or over: of such an order there are no steps in turn. */
function afterInput(order: Order): Next {
  return either(STEPS.fix_input, ...nextOf(order).next)
}
