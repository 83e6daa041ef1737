import { METHOD_IS_LINKED } from './method-is-linked.js'
import type { PaymentMethod } from './payment-method.js'

const KNOWN: ReadonlyMap<string, boolean> = new Map(Object.entries(METHOD_IS_LINKED))

/** Whether a payment method is linked to an outside party; of a known id the catalogue decides (PAY-02). */
export function isLinkedMethod(method: PaymentMethod): boolean {
  return KNOWN.get(method.id) ?? method.linked
}
