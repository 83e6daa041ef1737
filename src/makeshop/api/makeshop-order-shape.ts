import * as z from 'zod'
import { exactly } from '../../schema/exactly.js'
import { makeshopDeliveryShape } from './makeshop-delivery-shape.js'
import type { MakeshopDelivery } from './makeshop-order.js'

const code = z.union([z.string(), z.number()]).nullish()

/** What is known of an order, field by field. */
export const makeshopOrderShape = {
  displayOrderNumber: z.string().nullish(),
  systemOrderNumber: code,
  orderDate: z.string().nullish(),
  payMethod: code,
  paymentStatusCode: code,
  sumPrice: code,
  deliveryInfos: z.array(exactly<MakeshopDelivery>()(z.looseObject(makeshopDeliveryShape))).nullish(),
}
