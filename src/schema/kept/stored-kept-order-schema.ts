import * as z from 'zod'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import type { StoredKeptOrder } from './stored-kept-order.js'
import { storedKeptOrderShape } from './stored-kept-order-shape.js'

/**
 * A `StoredKeptOrder`: unknown fields are an issue. To load one, use `restoreKept`, which says more.
 *
 * @category Schemas
 */
export const storedKeptOrderSchema: Schema<StoredKeptOrder> = exactly<StoredKeptOrder>()(
  z.strictObject(storedKeptOrderShape),
)
