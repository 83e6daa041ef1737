import * as z from 'zod'
import { exactly } from '../../schema/exactly.js'
import type { MakeshopDelivery } from './makeshop-order.js'

const code = z.union([z.string(), z.number()]).nullish()
const anything = z.unknown().optional()

/**
 * What is known of a destination, field by field. What decides nothing may be anything: a new form of it must not put
 * every order in doubt, nor hide a cancel.
 */
export const makeshopDeliveryShape = {
  deliveryId: anything,
  deliveryStatus: z.string().nullish(),
  wmsStatus: anything,
  slipNumber: anything,
  deliveryCompanyCode: anything,
}

/** What is known of an order, field by field. What decides nothing may be anything, as in its destinations. */
export const makeshopOrderShape = {
  displayOrderNumber: z.string().nullish(),
  systemOrderNumber: anything,
  orderDate: anything,
  payMethod: code,
  paymentStatusCode: code,
  sumPrice: anything,
  deliveryInfos: z.array(exactly<MakeshopDelivery>()(z.looseObject(makeshopDeliveryShape))).nullish(),
}
