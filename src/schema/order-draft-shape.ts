import * as z from 'zod'
import { ORDER_SOURCES } from '../vocabulary/order-source.js'
import { instantSchema } from './instant-schema.js'
import { npServiceSchema } from './np-service-schema.js'
import { orderNumberSchema } from './order-number-schema.js'
import { yenSchema } from './yen-schema.js'

/** The fields of an `OrderDraft`. */
export const orderDraftShape = {
  orderNumber: orderNumberSchema,
  service: npServiceSchema,
  source: z.enum(ORDER_SOURCES).meta({ description: 'Where it came from; only storefront is linked' }),
  multipleDestinations: z.boolean().meta({ description: '複数配送' }),
  preorder: z.boolean().meta({ description: '予約販売' }),
  paymentFee: yenSchema,
  at: instantSchema,
}
