import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const ROOT: readonly ExplainedSurvivor[] = []
