import type { Refusal } from '../../refusal/refusal.js'
import { STEPS } from '../../refusal/steps.js'
import type { PlanRefusal } from '../kept/plan/plan-refusal.js'
import { anyOf } from '../next/any-of.js'

/**
 * The refusal of a change where 要確認 would come first (PAY-01). Where the way through 要確認 ends in a refusal too, such
 * as that of a method that is linked (PAY-02), that is said at once: nobody gives an approval up only to learn of it.
 */
export function refuseReopening(direct: PlanRefusal, reopened: Refusal): PlanRefusal {
  if (reopened.code !== 'payment_method_linked') return direct
  return {
    ...direct,
    violations: [...direct.violations, ...reopened.violations],
    // No event here: in this status none is accepted.
    ...anyOf({ ...STEPS.choose_unlinked_method, event: null }),
  }
}
