import * as z from 'zod'
import type { Shop } from '../../order/draft/shop.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { shopShape } from './shop-shape.js'

/**
 * A shop's set-up: unknown fields are dropped. No issue ever repeats the SPコード.
 *
 * @category Schemas
 */
export const shopSchema: Schema<Shop> = exactly<Shop>()(z.object(shopShape))
