import * as z from 'zod'
import { exactly } from './exactly.js'
import { orderShape } from './order-shape.js'
import type { Schema } from './schema.js'
import { FORMAT_VERSION, type StoredOrder } from './stored-order.js'

/**
 * A `StoredOrder`: unknown fields are an issue. To load one, `restoreOrder` says more.
 *
 * @category Schemas
 */
export const storedOrderSchema: Schema<StoredOrder> = exactly<StoredOrder>()(
  z
    .strictObject({
      formatVersion: z.literal(FORMAT_VERSION).meta({ description: 'The format in which it is stored' }),
      ...orderShape,
    })
    .meta({ description: 'An order of NP後払い under 自動連携, as it is stored' }),
)
