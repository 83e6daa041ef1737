import type { Finding } from '../answer/finding.js'
import type { PlanRefusal, PlanRefusalCode } from '../kept/plan/plan-refusal.js'

/**
 * Why a shipment isn't planned: the refusal that `decide` gives, whether it was entered before, and whether NP has
 * another one.
 *
 * @category Back office
 */
export interface ShipmentRefusal extends Omit<PlanRefusal, 'findings'> {
  /**
   * Whether nothing is left to do for the order, if a list of slips is entered once more: it is 配送完了 with this very
   * carrier and slip, and in 出荷報告(準備中), 出荷報告中 or 出荷報告完了. `false` as well if
   *
   * - NP refused the report (要確認);
   * - the order is in doubt or closed;
   * - a follow-up is open; or
   * - it has no slip on record: an order keeps one only for a shipment that was to be reported to NP (READ-18).
   */
  readonly shippedAsPlanned: boolean
  /**
   * `reported_otherwise` if the report is under way or done by another carrier or slip number than this one; and what
   * is said beside any refused plan.
   */
  readonly findings: readonly Finding<PlanRefusalCode | 'reported_otherwise'>[]
}
