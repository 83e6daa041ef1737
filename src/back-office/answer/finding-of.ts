import type { RuleId } from '../../rules/rule-id.js'
import type { Finding } from './finding.js'

/** A finding: what was found, by which rule, and, where the code doesn't say it all, what it is about. */
export function findingOf<C extends string>(code: C, rule: RuleId, detail: string | null = null): Finding<C> {
  return { code, rule, detail }
}
