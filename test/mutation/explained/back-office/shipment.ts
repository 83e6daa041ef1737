import type { ExplainedSurvivor } from '../../mutation-faults.js'

export const SHIPMENT: readonly ExplainedSurvivor[] = []
