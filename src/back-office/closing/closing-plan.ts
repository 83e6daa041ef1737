import type { Violation } from '../../refusal/violation.js'
import type { WarningCode } from '../../refusal/warning-code.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { Answer } from '../answer/answer.js'
import type { PlanStep } from '../plan/plan-step.js'
import type { ClosingCode } from './closing-code.js'

/**
 * How an order leaves the NP lifecycle, and what is left to do then. NP is told nothing of it.
 *
 * @category Plans
 */
export interface ClosingPlan extends Answer<ClosingCode> {
  /** What to do, in turn; the last steps settle what is left over. */
  readonly steps: readonly PlanStep[]
  /** Follow-ups that leaving will open (READ-08, READ-10). */
  readonly opened: readonly FollowUpKind[]
  /** Follow-ups that the order will have open once it is closed, older ones included. */
  readonly openFollowUps: readonly FollowUpKind[]
  /** What is worth a warning beforehand, as `decide` will say it (CANC-01, PAY-05, PAY-06). */
  readonly warnings: readonly Violation<WarningCode, 'warn'>[]
}
