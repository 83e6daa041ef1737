import { carrierSchema } from '../value/carrier-schema.js'
import { slipNumberSchema } from '../value/slip-number-schema.js'

/** The fields of a `Shipment`. */
export const shipmentShape = { carrier: carrierSchema, slipNumber: slipNumberSchema }
