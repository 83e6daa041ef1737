import * as z from 'zod'
import type { OrderDetails } from '../../transport/details/order-details.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { orderDetailsShape } from './order-details-shape.js'

/**
 * What NP needs to screen a buyer. Unknown fields are dropped. It checks the shape, not what NP makes of the values. No
 * issue repeats a value: they are personal data.
 *
 * @category Schemas
 */
export const orderDetailsSchema: Schema<OrderDetails> = exactly<OrderDetails>()(z.object(orderDetailsShape))
