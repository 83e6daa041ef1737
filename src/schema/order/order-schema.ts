import * as z from 'zod'
import type { Order } from '../../order/order.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { orderShape } from './order-shape.js'

/**
 * An `Order`: unknown fields are an issue, so that no personal data slips in. It judges the shape, not whether
 * the values make sense together (READ-24).
 *
 * @category Schemas
 */
export const orderSchema: Schema<Order> = exactly<Order>()(z.strictObject(orderShape))
