import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { survivorsOf } from '../survivors-of.js'

export const OBSERVATION: readonly ExplainedSurvivor[] = survivorsOf(
  'src/back-office/observation/fill-in.ts',
  'the lifecycle refuses an answer without an id as malformed, so nothing is added; only the compiler needs the question',
  [
    'ConditionalExpression',
    "return npTransactionId === undefined || status === 'screening_waiting'",
    "return false || status === 'screening_waiting'",
  ],
)
