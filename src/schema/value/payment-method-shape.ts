import * as z from 'zod'

/** The fields of a `PaymentMethod`. */
export const paymentMethodShape = {
  id: z.string().min(1),
  label: z.string().min(1),
  linked: z.boolean(),
}
