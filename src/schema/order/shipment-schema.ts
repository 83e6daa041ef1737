import * as z from 'zod'
import type { Shipment } from '../../order/shipment.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { shipmentShape } from './shipment-shape.js'

/** A shipment as others give it: unknown fields are dropped. */
export const shipmentSchema: Schema<Shipment> = exactly<Shipment>()(z.object(shipmentShape))
