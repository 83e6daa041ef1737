import * as z from 'zod'
import { PROBLEM_STAGES, type Problem } from '../order/problem.js'
import { codesSchema } from './codes-schema.js'
import { exactly } from './exactly.js'
import type { Schema } from './schema.js'

/** What is wrong with an order, as the order has it: unknown fields are an issue. */
export const problemSchema: Schema<Problem> = exactly<Problem>()(
  z
    .strictObject({ stage: z.enum(PROBLEM_STAGES).meta({ description: 'Where it arose' }), codes: codesSchema })
    .meta({ description: '決済情報: what is wrong' }),
)
