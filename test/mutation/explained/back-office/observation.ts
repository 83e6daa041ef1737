import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const OBSERVATION: readonly ExplainedSurvivor[] = []
