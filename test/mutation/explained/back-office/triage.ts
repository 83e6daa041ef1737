import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const TRIAGE: readonly ExplainedSurvivor[] = []
