import * as z from 'zod'
import type { OrderDetails } from '../transport/order-details.js'
import { exactly } from './exactly.js'
import { instantSchema } from './instant-schema.js'
import type { Schema } from './schema.js'

const partyShape = {
  name: z.string(),
  nameKana: z.string().nullish(),
  company: z.string().nullish(),
  department: z.string().nullish(),
  postcode: z.string(),
  address: z.string(),
  telephone: z.string(),
}

/**
 * What NP needs to screen a buyer, as others give it: unknown fields are dropped. It judges the shape, not what NP makes
 * of the values, and no issue repeats one: they are personal data.
 *
 * @category Schemas
 */
export const orderDetailsSchema: Schema<OrderDetails> = exactly<OrderDetails>()(
  z.object({
    orderedAt: instantSchema,
    amount: z.int().min(1),
    buyer: z.object({ ...partyShape, email: z.string().nullish() }),
    destination: z.object(partyShape).nullish(),
    goods: z.array(z.object({ name: z.string(), price: z.int(), quantity: z.int().min(1) })).min(1),
  }),
)
