import * as z from 'zod'
import type { Problem } from '../../order/problem.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { problemShape } from './problem-shape.js'

/** What is wrong with an order, as the order has it: unknown fields are an issue. */
export const problemSchema: Schema<Problem> = exactly<Problem>()(z.strictObject(problemShape))
