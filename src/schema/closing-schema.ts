import * as z from 'zod'
import { CLOSING_REASONS, type Closing } from '../order/closing.js'
import { exactly } from './exactly.js'
import { instantSchema } from './instant-schema.js'
import type { Schema } from './schema.js'

/** Why and when an order left the NP lifecycle, as the order has it: unknown fields are an issue. */
export const closingSchema: Schema<Closing> = exactly<Closing>()(
  z
    .strictObject({
      reason: z
        .enum(CLOSING_REASONS)
        .meta({ description: 'payment_method_changed 決済方法の変更, cancelled キャンセル, deleted 注文削除' }),
      at: instantSchema,
    })
    .meta({ description: 'Why and when the order left the NP lifecycle' }),
)
