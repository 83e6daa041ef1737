import * as z from 'zod'
import { instantSchema } from '../value/instant-schema.js'
import { buyerShape } from './buyer-shape.js'
import { goodsShape } from './goods-shape.js'
import { partyShape } from './party-shape.js'

/** The fields of `OrderDetails`. */
export const orderDetailsShape = {
  orderedAt: instantSchema,
  amount: z.int().min(1),
  buyer: z.object(buyerShape),
  destination: z.object(partyShape).nullish(),
  goods: z.array(z.object(goodsShape)).min(1),
}
