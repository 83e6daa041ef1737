import type { NpStatus } from '../np-state/np-state.js'

/** By these NP has, or had, the report of a shipment: its word alone tells that goods left. */
export const AFTER_REPORT: readonly NpStatus[] = ['reported', 'paid']
