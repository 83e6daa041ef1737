import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const PLAN: readonly ExplainedSurvivor[] = []
