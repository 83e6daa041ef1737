import { fullDefinition } from '../../../lifecycle/full-definition.js'
import { refuse } from '../../../lifecycle/interpreter/refuse.js'
import type { OrderEventType } from '../../../order/event/order-event.js'
import type { RefusalCode } from '../../../refusal/refusal-code.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, type Result } from '../../../result.js'
import { NONE } from '../../../shape/none.js'
import { findingOf } from '../../answer/finding-of.js'
import { anyOf } from '../../next/any-of.js'
import { isOfInput } from '../../next/is-of-input.js'
import { standsDenied } from '../denial/stands-denied.js'
import type { GivenOrder } from '../given-order.js'
import type { PlanRefusal } from './plan-refusal.js'
import { refusedPlan } from './refused-plan.js'

const AS_IN_DOUBT: Violation<RefusalCode, 'refuse'> = {
  code: 'sync_suspect',
  rule: 'READ-03',
  effect: 'refuse',
  detail: null,
}

/**
 * A plan, unless the approval or the report that it goes by was denied: then the order is as one in doubt, and that is
 * recorded first, as the gate says (READ-21). No doubt is on record yet: what refuses it is the denial.
 */
export function unlessDenied<P, R extends Pick<PlanRefusal, 'code'>>(
  given: GivenOrder,
  event: OrderEventType,
  planned: Result<P, R>,
): Result<P, R | PlanRefusal> {
  const { order, kept } = given
  if (kept === null || !standsDenied(kept)) return planned
  if (!planned.ok && isOfInput(planned.val)) return planned
  const { code, rule, detail } = findingOf('confirmed_otherwise', 'READ-21', order.paymentStatus)
  const asInDoubt = refusedPlan(given, refuse(fullDefinition, order, event, [AS_IN_DOUBT]))
  const findings = [{ code, rule, detail }, ...asInDoubt.findings]
  return Err({ ...asInDoubt, code, rule, violations: NONE, findings, ...anyOf(STEPS.doubt_sync) })
}
