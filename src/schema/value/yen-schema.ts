import * as z from 'zod'
import type { Schema } from '../schema.js'

/** An amount in yen: a whole number, 0 or more. */
export const yenSchema: Schema<number> = z.int().min(0)
