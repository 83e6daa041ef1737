import * as z from 'zod'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'

/** NP's codes as they came; the list may be empty (READ-24). */
export const codesSchema: Schema<readonly string[]> = exactly<readonly string[]>()(z.array(z.string()))
