import * as z from 'zod'
import type { MakeshopDelivery, MakeshopOrder } from './makeshop-order.js'

const text = z.string().nullish()
const code = z.union([z.string(), z.number()]).nullish()
/** A number only where none of its digits can be lost. */
const digits = z.union([z.string(), z.int().min(0)]).nullish()

/** One destination, by the fields that are known. */
const makeshopDeliverySchema: z.ZodType<MakeshopDelivery, MakeshopDelivery> = z.looseObject({
  deliveryId: code,
  deliveryStatus: text,
  wmsStatus: code,
  slipNumber: digits,
  deliveryCompanyCode: digits,
})

/**
 * An order of makeshop's order API. Whatever it has beside the known fields is kept, personal data included: hand on what
 * `importOrders` makes of it instead.
 *
 * @category makeshop
 */
export const makeshopOrderSchema: z.ZodType<MakeshopOrder, MakeshopOrder> = z.looseObject({
  displayOrderNumber: text,
  systemOrderNumber: code,
  orderDate: text,
  payMethod: code,
  paymentStatusCode: code,
  sumPrice: code,
  deliveryInfos: z.array(makeshopDeliverySchema).nullish(),
})
