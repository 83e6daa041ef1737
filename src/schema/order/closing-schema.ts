import * as z from 'zod'
import type { Closing } from '../../order/closing.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { closingShape } from './closing-shape.js'

/** Why and when an order left the NP lifecycle, as the order has it: unknown fields are an issue. */
export const closingSchema: Schema<Closing> = exactly<Closing>()(z.strictObject(closingShape))
