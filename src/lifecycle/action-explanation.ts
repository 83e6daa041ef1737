import type { OperatorEventType } from '../order/event/event-types.js'
import type { NextStep } from '../refusal/next-step.js'
import type { RuleId } from '../rules/rule-id.js'

/**
 * What an operator can do with one event now.
 *
 * @category Lifecycle
 */
export interface ActionExplanation {
  /** The operator event that is judged. */
  readonly event: OperatorEventType
  /**
   * Whether the operator may do it now.
   *
   * - `never`: every payload is refused or changes nothing.
   * - `always`: no payload is refused.
   * - `conditional`: it depends on the payload.
   */
  readonly allowed: 'always' | 'conditional' | 'never'
  /** The rules that can decide, in the order in which they are judged. */
  readonly rules: readonly RuleId[]
  /**
   * What to do instead if the event is refused, or may be. Empty if nothing is refused: `never` with an empty list
   * means that there is nothing left to change.
   *
   * For `invoice.printed` these steps look at the status only: don't show them for an order that isn't wiz, since
   * nothing makes its invoice printable (SHIP-08).
   */
  readonly next: readonly NextStep[]
}
