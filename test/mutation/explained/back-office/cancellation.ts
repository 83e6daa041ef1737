import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const CANCELLATION: readonly ExplainedSurvivor[] = []
