import type { RuleId } from '../rules/rule-id.js'
import type { ViolationCode } from './violation-code.js'

/**
 * What a violation leads to.
 *
 * - `refuse`: it is not accepted.
 * - `route`: accepted, but it leads elsewhere than to a reported shipment.
 * - `warn`: accepted, and worth a warning.
 *
 * @category Refusals
 */
export type ViolationEffect = 'refuse' | 'route' | 'warn'

/**
 * One rule that is broken, or worth a warning. Plain data without personal data; `explain` words it.
 *
 * @typeParam C - the codes that it can have
 * @typeParam E - what it can lead to
 * @category Refusals
 */
export interface Violation<C extends ViolationCode = ViolationCode, E extends ViolationEffect = ViolationEffect> {
  /** The rule that is broken, or worth a warning. */
  readonly rule: RuleId
  /** What exactly is wrong: a rule can have several codes. */
  readonly code: C
  /** What it leads to. */
  readonly effect: E
  /** `malformed`: the path of the value; `slip_malformed`: the parse failure's code; else `null`. */
  readonly detail: string | null
}
