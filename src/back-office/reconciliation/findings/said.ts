import type { RuleId } from '../../../rules/rule-id.js'
import type { Next } from '../../next/next.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/** What is said of both sides first, by which rule, and what to do. */
export type Said = readonly [code: ReconciliationCode, rule: RuleId, next: Next]
