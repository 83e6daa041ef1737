import type { EditField } from '../../vocabulary/edit-field.js'
import type { Answer } from '../answer/answer.js'
import type { Finding } from '../answer/finding.js'
import type { PlanStep } from '../plan/plan-step.js'
import type { CodeAdvice } from './advice/code-advice.js'
import type { CorrectionCode, CorrectionCostCode } from './correction-code.js'

/**
 * How an order is put right: what each of its codes calls for, the steps in turn, and what they cost.
 *
 * @category Plans
 */
export interface CorrectionPlan extends Answer<CorrectionCode> {
  /** What each code of the order's 決済情報 calls for, in their order; unknown ones included. */
  readonly codes: readonly CodeAdvice[]
  /** What to edit, in the order of `EDIT_FIELDS`; empty if nothing is to be edited, or nobody knows what. */
  readonly fields: readonly EditField[]
  /** Whether an edit and a new screening can cure what is wrong with the order; `null` if nobody knows. */
  readonly editCures: boolean | null
  /** What to do, in turn. */
  readonly steps: readonly PlanStep[]
  /** Another way, if there is one: instead of `steps`, not after them. Else empty. */
  readonly instead: readonly PlanStep[]
  /** What `steps` will cost: the last of `findings`. */
  readonly costs: readonly Finding<CorrectionCostCode>[]
}
