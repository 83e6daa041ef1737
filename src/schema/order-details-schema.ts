import * as z from 'zod'
import type { OrderDetails } from '../transport/order-details.js'
import { exactly } from './exactly.js'
import { instantSchema } from './instant-schema.js'
import type { Schema } from './schema.js'

const partyShape = {
  name: z.string().meta({ description: '氏名' }),
  nameKana: z.string().nullish().meta({ description: '氏名カナ' }),
  company: z.string().nullish().meta({ description: '会社名' }),
  department: z.string().nullish().meta({ description: '部署名' }),
  postcode: z.string().meta({ description: '郵便番号: 7 digits' }),
  address: z.string().meta({ description: '住所, from the prefecture to the building and room' }),
  telephone: z.string().meta({ description: '電話番号' }),
}

/**
 * What NP needs to screen a buyer, as others give it: unknown fields are dropped. It judges the shape, not what NP makes
 * of the values, and no issue repeats one: they are personal data.
 *
 * @category Schemas
 */
export const orderDetailsSchema: Schema<OrderDetails> = exactly<OrderDetails>()(
  z
    .object({
      orderedAt: instantSchema,
      amount: z.int().min(1).meta({ description: 'What the buyer is billed, in yen, all included' }),
      buyer: z
        .object({ ...partyShape, email: z.string().nullish().meta({ description: 'メールアドレス' }) })
        .meta({ description: '購入者' }),
      destination: z.object(partyShape).nullish().meta({ description: '配送先; none: the buyer' }),
      goods: z
        .array(
          z.object({
            name: z.string().meta({ description: '商品名' }),
            price: z.int().meta({ description: 'Price of one, in yen, tax included; negative for a discount' }),
            quantity: z.int().min(1).meta({ description: 'How many' }),
          }),
        )
        .min(1)
        .meta({ description: '商品: at least one line' }),
    })
    .meta({ description: 'What NP needs to screen a buyer: personal data' }),
)
