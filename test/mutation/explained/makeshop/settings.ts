import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const SETTINGS: readonly ExplainedSurvivor[] = []
