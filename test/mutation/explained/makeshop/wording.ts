import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const WORDING: readonly ExplainedSurvivor[] = []
