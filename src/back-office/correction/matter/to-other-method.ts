import type { Order } from '../../../order/order.js'
import { PAYMENT_METHODS } from '../../../vocabulary/payment-method.js'
import { ACTS, type Act, changingPaymentMethod } from '../../plan/act.js'

/** Another payment method, whichever: one that isn't linked stands for it in the rehearsal. */
const OTHER_METHOD: Act = changingPaymentMethod(PAYMENT_METHODS.bank_transfer)

/** The way to another payment method; 審査保留 is left for 要確認 first (PAY-01). */
export function toOtherMethod({ paymentStatus }: Order): readonly Act[] {
  const opening = paymentStatus === 'screening_on_hold' ? [ACTS.revertDelivery, ACTS.openCorrection] : []
  return [...opening, OTHER_METHOD]
}
