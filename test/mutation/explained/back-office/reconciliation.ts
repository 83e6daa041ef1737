import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const RECONCILIATION: readonly ExplainedSurvivor[] = []
