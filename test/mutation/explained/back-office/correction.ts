import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const CORRECTION: readonly ExplainedSurvivor[] = []
