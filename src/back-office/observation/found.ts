import type { RuleId } from '../../rules/rule-id.js'
import type { Finding } from '../finding.js'
import type { ObservationCode } from './observation-code.js'

/** A finding of an observation. */
export function found(code: ObservationCode, rule: RuleId, detail: string | null = null): Finding<ObservationCode> {
  return { code, rule, detail }
}
