import * as z from 'zod'

/** The fields of a `PaymentMethod`. */
export const paymentMethodShape = {
  id: z.string().min(1).meta({ description: "A stable id, such as bank_transfer, or the shop's own" }),
  label: z.string().min(1).meta({ description: 'As the shop shows it' }),
  linked: z.boolean().meta({ description: 'Whether it is linked to an outside party' }),
}

/** What a JSON Schema says of one. */
export const PAYMENT_METHOD = { description: '決済方法' }
