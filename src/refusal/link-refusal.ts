import type { RuleId } from '../rules/rule-id.js'
import type { LinkRefusalCode } from './link-refusal-code.js'
import type { NextStep } from './next-step.js'
import type { Violation } from './violation.js'

/**
 * Why an order isn't linked by 自動連携 and so never becomes an `Order` (LINK-01 to LINK-05), or why a draft
 * or snapshot can't be read (READ-24).
 *
 * @category Refusals
 */
export interface LinkRefusal {
  /** The code of the first violation. */
  readonly code: LinkRefusalCode
  /** The rule of the first violation. */
  readonly rule: RuleId
  /**
   * Everything that applies, not only the first; of `malformed` the first value that can't be read (`parseOrderDraft`
   * of `./schema` names them all).
   */
  readonly violations: readonly [Violation<LinkRefusalCode, 'refuse'>, ...Violation<LinkRefusalCode, 'refuse'>[]]
  /** What to do: at least one step, and all of them. If no set-up helps, the only one is to handle it by hand. */
  readonly next: readonly NextStep[]
}
