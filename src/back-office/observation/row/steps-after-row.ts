import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { canChangePaymentMethod } from '../../../status/can-change-payment-method.js'
import { isLinkedMethod } from '../../../vocabulary/is-linked-method.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import { anyOf } from '../../next/any-of.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import { turnsOf } from '../../next/turns-of.js'
import { isLinkedElsewhere } from './is-linked-elsewhere.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What to do about a row from which no event follows. What NP says settles nothing of the others.
 *
 * @param method - the payment method that the row names; `null`: none that is known
 */
export function stepsAfterRow({ code }: RefusedRowReading, order: Order, method: PaymentMethod | null): Next {
  switch (code) {
    case 'other_payment_method':
      return afterMethod(order, method)
    case 'not_understood':
      return inTurn(STEPS.fix_input, ...turnsOf(nextOf(order)))
    case 'goods_returned':
      return inTurn(STEPS.check_np_console, STEPS.cancel_order)
    default:
      return anyOf(STEPS.check_np_console)
  }
}

/**
 * Another payment method can be recorded once the true status is confirmed, and the row taken over again; one that
 * isn't known, once it is among the shop's own, at once where it can be changed (PAY-01); one that is linked can't
 * (PAY-02), and ends the order here alone.
 */
function afterMethod(order: Order, method: PaymentMethod | null): Next {
  if (method === null && canChangePaymentMethod(order.paymentStatus)) return anyOf(STEPS.fix_input)
  if (method === null) return inTurn(STEPS.fix_input, ...turnsOf(nextOf(order)))
  if (isLinkedElsewhere(method)) return inTurn(STEPS.check_np_console, OWN_STEPS.record_cancel)
  return isLinkedMethod(method) ? inTurn(STEPS.fix_input, ...turnsOf(nextOf(order))) : nextOf(order)
}
