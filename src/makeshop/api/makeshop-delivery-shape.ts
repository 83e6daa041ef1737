import * as z from 'zod'

/** What is known of a destination, field by field. */
export const makeshopDeliveryShape = {
  deliveryId: z.union([z.string(), z.number()]).nullish(),
  deliveryStatus: z.string().nullish(),
  wmsStatus: z.union([z.string(), z.number()]).nullish(),
  slipNumber: z.string().nullish(),
  deliveryCompanyCode: z.string().nullish(),
}
