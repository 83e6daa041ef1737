import type { RuleId } from '../rules/rule-id.js'
import type { NextStep } from './next-step.js'
import type { Violation, ViolationCode } from './violation.js'

/**
 * The code of a {@link LinkRefusal}: why an order isn't linked (LINK-01 to LINK-05), or `malformed` if it can't be read
 * (READ-24).
 *
 * @category Refusals
 */
export type LinkRefusalCode = Extract<
  ViolationCode,
  | 'malformed'
  | 'link_not_automatic'
  | 'sp_code_missing'
  | 'connect_lite'
  | 'multiple_destinations'
  | 'preorder'
  | 'source_external'
  | 'source_payment_change'
>

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
  /** Everything that applies, not only the first. */
  readonly violations: readonly [Violation<LinkRefusalCode>, ...Violation<LinkRefusalCode>[]]
  /** What to do instead: at least one step. If no set-up helps, the only one is to handle it by hand. */
  readonly next: readonly NextStep[]
}
