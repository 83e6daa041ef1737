import type { NpCodeActor } from '../../np-code/np-code-types.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import type { AnswerStep, AnswerStepName } from '../answer/answer-step.js'

/**
 * The name of a step of a plan: one that an answer may have too, or one that only plans know.
 *
 * - `record_not_reported`: if NP has no report, record that somebody has looked (READ-05).
 * - `set_reported`: set 決済ステータス to 出荷報告完了, which no link will bring (SYNC-01).
 * - `wait_for_approval`: wait until 審査OK; NP hears of a correction in about 5 to 10 minutes (LINK-06).
 * - `ask_buyer`: only the buyer can say what is right.
 * - `ask_np`: a question for NP's support desk.
 * - `ask_link_builder`: the request itself was wrong; tell whoever built the link.
 *
 * @category Plans
 */
export type PlanStepName =
  | AnswerStepName
  | 'record_not_reported'
  | 'set_reported'
  | 'wait_for_approval'
  | 'ask_buyer'
  | 'ask_np'
  | 'ask_link_builder'

/**
 * One step of a plan; `explainAnswer` words it. Take the steps of a plan in turn: `decide` accepts each event once
 * those before it have happened.
 *
 * @category Plans
 */
export interface PlanStep extends Omit<AnswerStep, 'step'> {
  /** What to do. */
  readonly step: PlanStepName
  /** Who has to act: `nobody` means wait. */
  readonly who: NpCodeActor
  /**
   * Where: labels of makeshop's screens and buttons, from the outside in, or NP's tool by its name (NP管理画面,
   * wizプリントアプリ). If two serve alike, both, with ` / ` between them. Empty if there is no such place.
   */
  readonly where: readonly string[]
  /** What an edit touches; empty if that isn't known, and for any other step. */
  readonly fields: readonly EditField[]
}
