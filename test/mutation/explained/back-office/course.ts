import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const COURSE: readonly ExplainedSurvivor[] = []
