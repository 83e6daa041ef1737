import type { Refusal } from '../../../refusal/refusal.js'
import type { Answer } from '../../answer/answer.js'
import type { Finding } from '../../answer/finding.js'

/**
 * What is said beside a refused plan, as the gate says it.
 *
 * - `goods_left_before` (READ-09): of a kept order: goods of it have left, and it is 未配送 again.
 * - `goods_left_of_closed` (READ-09): the same of a kept order that is closed.
 * - `claimed_parcel_to_stop` (SHIP-01): of a kept order: somebody hands its parcel out, under the claim that `detail`
 *   names, and it isn't to leave any more.
 * - `cancelled_after_shipping` (CANC-01): it was cancelled or deleted, and its goods have left: where they are comes
 *   before any cancel at NP.
 * - `confirmed_otherwise` (READ-21): of a kept order: it is 審査OK or a report, `detail`, and somebody denied that by a
 *   confirmation (`approvalDenied`, `reportDenied`).
 *
 * @category Plans
 */
export type PlanRefusalCode =
  | 'goods_left_before'
  | 'goods_left_of_closed'
  | 'claimed_parcel_to_stop'
  | 'cancelled_after_shipping'
  | 'confirmed_otherwise'

/**
 * Why a plan isn't made: the refusal that `decide` gives, and what is kept beside the order. `explainAnswer` words it.
 *
 * @category Plans
 */
export interface PlanRefusal extends Omit<Refusal, 'code' | 'next'>, Pick<Answer, 'next' | 'inTurn'> {
  /** The code of the violation that decided; `confirmed_otherwise`: a finding did, and there is no violation. */
  readonly code: Refusal['code'] | 'confirmed_otherwise'
  /** What is to be known beside it, however the order is; often empty. */
  readonly findings: readonly Finding<PlanRefusalCode>[]
}
