import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const REPORT: readonly ExplainedSurvivor[] = []
