import type { Order } from '../../../order/order.js'
import type { NextStep } from '../../../refusal/next-step.js'
import type { RuleId } from '../../../rules/rule-id.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { firstCorrectionStep } from '../../correction/first-correction-step.js'
import type { Goods } from '../../kept/goods-of.js'
import { anyOf } from '../../next/any-of.js'
import { LOOK_BEFORE_CHANGE } from '../../next/look-before-change.js'
import type { Next } from '../../next/next.js'
import { stepFor } from '../../next/step-for.js'
import { mayHoldApproval } from '../../order-state/may-hold-approval.js'
import type { TriageReasonCode } from '../list/triage-reason-code.js'
import type { Urgency } from '../list/urgency.js'
import type { WorkList } from '../list/work-list.js'

/** One way in which an order comes to stand on a list. All items of a case share its finding. */
export interface TriageCase {
  readonly list: WorkList
  readonly finding: Finding<TriageReasonCode>
  readonly urgency: Urgency
  readonly nextOf: (order: Order, goods: Goods) => Next
}

/** A case with the same next step for every order; what is left to do is what the order has open. */
export function settledCase(
  list: WorkList,
  code: TriageReasonCode,
  rule: RuleId,
  urgency: Urgency,
  next: NextStep,
): TriageCase {
  return { list, finding: findingOf(code, rule), urgency, nextOf: (order) => anyOf(stepFor(order, next)) }
}

/** A case whose next step is the first that `planCorrection` names; a look for an approval goes before the second. */
export function plannedCase(list: WorkList, code: TriageReasonCode, rule: RuleId, urgency: Urgency): TriageCase {
  return { list, finding: findingOf(code, rule), urgency, nextOf }
}

function nextOf(order: Order, goods: Goods): Next {
  return mayHoldApproval(order) ? LOOK_BEFORE_CHANGE : anyOf(firstCorrectionStep(order, goods))
}
