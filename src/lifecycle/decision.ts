import type { Order } from '../order/order.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import type { RuleId } from '../rules/rule-id.js'
import type { FollowUpKind } from '../vocabulary/follow-up.js'

/**
 * What an accepted event led to.
 *
 * @category Lifecycle
 */
export interface Decision {
  /** The order as it is now. When nothing changed: the very same object. */
  readonly order: Order
  /** Whether anything changed; `version` is then one higher. */
  readonly changed: boolean
  /** Follow-ups that this event opened. */
  readonly opened: readonly FollowUpKind[]
  /** Follow-ups that this event settled. */
  readonly settled: readonly FollowUpKind[]
  /** Why it led elsewhere than usual: violations with `effect: 'route'`. */
  readonly routes: readonly Violation<RefusalCode, 'route'>[]
  /** What is worth a warning: violations with `effect: 'warn'`. Empty when nothing changed. */
  readonly warnings: readonly Violation<WarningCode, 'warn'>[]
  /** The rules by which it was accepted. */
  readonly rules: readonly [RuleId, ...RuleId[]]
}
