import type { OrderEventType } from '../order/event/order-event.js'
import type { RuleId } from '../rules/rule-id.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import type { NextStep } from './next-step.js'
import type { RefusalCode } from './refusal-code.js'
import type { Violation } from './violation.js'

/**
 * Why an event was refused, and what to do instead. Plain data; `explain` words it.
 *
 * @category Refusals
 */
export interface Refusal {
  /** The code of the violation that decided. */
  readonly code: RefusalCode
  /** The rule that decided. */
  readonly rule: RuleId
  /** The refused event's type; `null` if that isn't the name of an event. */
  readonly event: OrderEventType | null
  /** The order's 決済ステータス; `null` when the order itself is malformed. */
  readonly status: PaymentStatus | null
  /** What would be accepted now. */
  readonly accepted: readonly OrderEventType[]
  /**
   * What applies, in the order in which it is judged; the first one decided. If the status alone refuses, the event's
   * own conditions aren't judged.
   */
  readonly violations: readonly Violation<RefusalCode, 'refuse' | 'route'>[]
  /** What to do instead: at least one step, the most helpful first. */
  readonly next: readonly NextStep[]
}
