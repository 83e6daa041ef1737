import * as z from 'zod'
import { ORDER_SOURCES } from '../../vocabulary/order-source.js'
import { instantSchema } from '../value/instant-schema.js'
import { npServiceSchema } from '../value/np-service-schema.js'
import { orderNumberSchema } from '../value/order-number-schema.js'
import { yenSchema } from '../value/yen-schema.js'

/** The fields of an `OrderDraft`. */
export const orderDraftShape = {
  orderNumber: orderNumberSchema,
  service: npServiceSchema,
  source: z.enum(ORDER_SOURCES),
  multipleDestinations: z.boolean(),
  preorder: z.boolean(),
  paymentFee: yenSchema,
  at: instantSchema,
}
