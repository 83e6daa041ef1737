import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const API: readonly ExplainedSurvivor[] = []
