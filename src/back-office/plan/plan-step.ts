import type { NpCodeActor } from '../../np-code/np-code-types.js'
import type { OperatorEventType } from '../../order/event-types.js'
import type { StepName } from '../../refusal/next-step.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'

/**
 * What a step of a plan is: a `StepName`, or one that only plans know.
 *
 * - `report_at_np`: report the shipment in NP's console, where NP has no report; setting the display tells NP nothing
 *   (SYNC-02).
 * - `set_reported`: set 決済ステータス to 出荷報告完了, which no link will bring (SYNC-01).
 * - `wait_for_approval`: wait until 審査OK; NP hears of a correction in about 5 to 10 minutes (LINK-06).
 * - `ask_buyer`: only the buyer can say what is right.
 * - `ask_np`: a question for NP's support desk.
 * - `ask_link_builder`: the request itself was wrong; whoever built the link has to be told.
 *
 * @category Plans
 */
export type PlanStepName =
  | StepName
  | 'report_at_np'
  | 'set_reported'
  | 'wait_for_approval'
  | 'ask_buyer'
  | 'ask_np'
  | 'ask_link_builder'

/**
 * One step of a plan; `explainPlanStep` words it. The steps of a plan are taken in turn: each event is accepted by
 * `decide` once those before it have happened.
 *
 * @category Plans
 */
export interface PlanStep {
  /** What to do. */
  readonly step: PlanStepName
  /** The operator's event that records it; `null` where nothing is recorded, such as waiting. */
  readonly event: OperatorEventType | null
  /** The rule it comes from. */
  readonly rule: RuleId
  /** Who has to act: `nobody` means wait. */
  readonly who: NpCodeActor
  /**
   * Where: labels of makeshop's screens and buttons, from the outside in; of two that serve alike both, with ` / `
   * between them. Empty where there is no such place.
   */
  readonly where: readonly string[]
  /** Of an edit: what it touches; empty where that isn't known, and for any other step. */
  readonly fields: readonly EditField[]
  /** The follow-up that this step settles, or `null`. */
  readonly followUp: FollowUpKind | null
}
