import { PAYMENT_METHODS, type PaymentMethod } from '../../vocabulary/payment-method.js'

const KNOWN: ReadonlyMap<string, PaymentMethod> = new Map(Object.entries(PAYMENT_METHODS))

/** Whether a payment method is linked to an outside party; of a known id the catalogue decides (PAY-02). */
export function isLinkedMethod(method: PaymentMethod): boolean {
  return (KNOWN.get(method.id) ?? method).linked
}
