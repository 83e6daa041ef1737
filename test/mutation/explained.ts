import type { ExplainedSurvivor } from './mutation-faults.js'

/** The mutants that no test can kill, each with the reason: nothing that a caller can see tells them apart. */
export const EXPLAINED: readonly ExplainedSurvivor[] = []
