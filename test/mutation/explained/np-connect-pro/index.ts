import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { ANSWER } from './answer.js'
import { CALLS } from './calls.js'
import { CARRIERS } from './carriers.js'
import { DETAILS } from './details.js'
import { HTTP } from './http.js'
import { OPTIONS } from './options.js'

export const NP_CONNECT_PRO: readonly ExplainedSurvivor[] = [
  ...ANSWER,
  ...CALLS,
  ...CARRIERS,
  ...DETAILS,
  ...HTTP,
  ...OPTIONS,
]
