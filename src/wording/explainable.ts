import type { ParseFailure } from '../parsing/parse-failure.js'
import type { LinkRefusal } from '../refusal/link-refusal.js'
import type { NextStep } from '../refusal/next-step.js'
import type { Refusal } from '../refusal/refusal.js'
import type { Violation } from '../refusal/violation.js'
import type { RuleId } from '../rules/rule-id.js'
import type { FollowUpKind } from '../vocabulary/follow-up.js'

/**
 * What {@link explain} can word: a violation or warning, a refusal, a refused link, a parse failure, a next
 * step, a follow-up or a rule. An answer of `./back-office` isn't among them: `explainAnswer` words it.
 *
 * @category Wording
 */
export type Explainable = Violation | Refusal | LinkRefusal | ParseFailure | NextStep | FollowUpKind | RuleId
