import * as z from 'zod'
import { CLOSING_REASONS } from '../../order/closing.js'
import { instantSchema } from '../value/instant-schema.js'

/** The fields of a `Closing`. */
export const closingShape = { reason: z.enum(CLOSING_REASONS), at: instantSchema }
