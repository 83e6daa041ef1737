import type { NpCodeActor } from '../../np-code/np-code-types.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import type { AnswerStep, AnswerStepName } from '../answer/answer-step.js'

/**
 * What a step of a plan is: what an answer may name as next, or one that only plans know.
 *
 * - `record_not_reported`: where NP has no report, record that somebody has looked (READ-05).
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
  | AnswerStepName
  | 'record_not_reported'
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
export interface PlanStep extends Omit<AnswerStep, 'step'> {
  /** What to do. */
  readonly step: PlanStepName
  /** Who has to act: `nobody` means wait. */
  readonly who: NpCodeActor
  /**
   * Where: labels of makeshop's screens and buttons, from the outside in; of two that serve alike both, with ` / `
   * between them. Empty where there is no such place.
   */
  readonly where: readonly string[]
  /** Of an edit: what it touches; empty where that isn't known, and for any other step. */
  readonly fields: readonly EditField[]
}
