import * as z from 'zod'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import type { StoredOrder } from './stored-order.js'
import { storedOrderShape } from './stored-order-shape.js'

/**
 * A `StoredOrder`: unknown fields are an issue. To load one, use `restoreOrder`, which says more.
 *
 * @category Schemas
 */
export const storedOrderSchema: Schema<StoredOrder> = exactly<StoredOrder>()(z.strictObject(storedOrderShape))
