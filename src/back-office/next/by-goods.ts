import type { RuleId } from '../../rules/rule-id.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'

/** A step of an answer or of a plan. */
interface AnyStep {
  readonly step: string
  readonly rule: RuleId
  readonly followUps?: readonly FollowUpKind[]
}

/** A step behind the look for goods that left: what NP holds is cancelled only if the buyer doesn't keep them. */
export function byGoods<S extends AnyStep>(given: S): S {
  const cancels = given.step === 'settle_follow_ups' && given.followUps?.includes('cancel_in_np_console') === true
  return cancels ? { ...given, step: 'settle_by_goods', rule: 'CANC-01' } : given
}
