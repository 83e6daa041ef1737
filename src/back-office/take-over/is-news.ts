import type { Observation } from '../observation/observation.js'

/** Whether a person has to see an observation: it isn't as it was, or of a closed order there is more to say. */
export function isNews({ kind, findings }: Observation): boolean {
  return kind !== 'unchanged' && (kind !== 'closed' || findings.length > 1)
}
