import type { ExplainedSurvivor } from '../mutation-faults.js'

/** Survivors of one file, each with what its lines are and what the mutant makes of them. */
export function survivorsOf(
  file: string,
  why: string,
  ...mutants: readonly (readonly [mutator: string, from: string, to: string])[]
): readonly ExplainedSurvivor[] {
  return mutants.map(([mutator, from, to]) => ({ file, mutator, from, to, why }))
}
