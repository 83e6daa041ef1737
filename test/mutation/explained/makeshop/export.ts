import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const EXPORT: readonly ExplainedSurvivor[] = []
