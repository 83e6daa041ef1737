import { carrierSchema } from './carrier-schema.js'
import { slipNumberSchema } from './slip-number-schema.js'

/** The fields of a `Shipment`. */
export const shipmentShape = { carrier: carrierSchema, slipNumber: slipNumberSchema }
