import { foldLabel } from '../../../text/fold-label.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'

/** The payment method that a row names, by id or label; `null`: none of these, or it names none. */
export function methodNamed(name: string | null, methods: readonly PaymentMethod[]): PaymentMethod | null {
  if (name === null) return null
  const folded = foldLabel(name)
  return methods.find(({ id, label }) => id === name || (folded !== null && foldLabel(label) === folded)) ?? null
}
