import type { ExplainedSurvivor } from '../../mutation-faults.js'
import { ANSWER } from './answer.js'

export const NP_CONNECT_PRO: readonly ExplainedSurvivor[] = [...ANSWER]
