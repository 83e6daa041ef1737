import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const ROW: readonly ExplainedSurvivor[] = []
