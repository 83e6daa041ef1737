import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const GATE: readonly ExplainedSurvivor[] = []
