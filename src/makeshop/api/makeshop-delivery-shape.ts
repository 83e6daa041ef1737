import * as z from 'zod'

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
