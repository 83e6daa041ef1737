import * as z from 'zod'
import { PROBLEM_STAGES } from '../../order/problem.js'
import { codesSchema } from '../value/codes-schema.js'

/** The fields of a `Problem`. */
export const problemShape = { stage: z.enum(PROBLEM_STAGES), codes: codesSchema }
