import * as z from 'zod'
import { orderShape } from '../order/order-shape.js'
import { FORMAT_VERSION } from './stored-order.js'

/** The fields of a `StoredOrder`. */
export const storedOrderShape = { formatVersion: z.literal(FORMAT_VERSION), ...orderShape }
