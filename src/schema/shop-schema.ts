import * as z from 'zod'
import type { Shop } from '../order/shop.js'
import { exactly } from './exactly.js'
import type { Schema } from './schema.js'

/**
 * A shop's set-up: unknown fields are dropped. No issue ever repeats the SPコード.
 *
 * @category Schemas
 */
export const shopSchema: Schema<Shop> = exactly<Shop>()(
  z
    .object({
      linkMode: z.enum(['automatic', 'manual']).meta({ description: '連携設定: automatic 自動連携, or not' }),
      connect: z.enum(['pro', 'lite']).meta({ description: 'pro NPコネクトプロ, lite NPコネクトライト' }),
      spCode: z.string().nullable().meta({
        description: 'null: no SPコード is registered. Else any text, and never the code itself, which is a secret',
      }),
    })
    .meta({ description: 'How a shop is set up with NP' }),
)
