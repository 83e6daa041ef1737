import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const PAYMENT_METHOD: readonly ExplainedSurvivor[] = []
