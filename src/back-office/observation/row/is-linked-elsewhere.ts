import { isLinkedMethod } from '../../../vocabulary/is-linked-method.js'
import { PAYMENT_METHODS, type PaymentMethod } from '../../../vocabulary/payment-method.js'

/** Whether a payment method is linked to an outside party that isn't NP: an order that has it is none of NP's. */
export function isLinkedElsewhere(method: PaymentMethod): boolean {
  return isLinkedMethod(method) && method.id !== PAYMENT_METHODS.np_atobarai.id
}
