import type { Form } from '../../shape/form.js'
import { isBoolean } from '../../shape/is-boolean.js'
import { isFilledText } from '../../shape/is-filled-text.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'

/** The form of a `PaymentMethod`. */
export const PAYMENT_METHOD_FORM = {
  id: isFilledText,
  label: isFilledText,
  linked: isBoolean,
} as const satisfies { readonly [F in keyof PaymentMethod]: Form }
