import * as z from 'zod'

/** A number has lost the zeros that it began with, but no other digit: beyond the safe integers it would. */
const digits = z.union([z.string(), z.int().min(0)]).nullish()

/** What is known of a destination, field by field. */
export const makeshopDeliveryShape = {
  deliveryId: z.union([z.string(), z.number()]).nullish(),
  deliveryStatus: z.string().nullish(),
  wmsStatus: z.union([z.string(), z.number()]).nullish(),
  slipNumber: digits,
  deliveryCompanyCode: digits,
}
