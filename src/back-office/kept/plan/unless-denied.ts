import { refuse } from '../../../lifecycle/interpreter/refuse.js'
import { table } from '../../../lifecycle/table.js'
import type { OrderEventType } from '../../../order/event/order-event.js'
import type { RefusalCode } from '../../../refusal/refusal-code.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, type Result } from '../../../result.js'
import { anyOf } from '../../next/any-of.js'
import { isOfInput } from '../../next/is-of-input.js'
import { standsDenied } from '../denial/stands-denied.js'
import type { GivenOrder } from '../given-order.js'
import type { PlanRefusal } from './plan-refusal.js'
import { refusedPlan } from './refused-plan.js'

const IN_DOUBT: Violation<RefusalCode, 'refuse'> = {
  code: 'sync_suspect',
  rule: 'READ-03',
  effect: 'refuse',
  detail: null,
}

/**
 * A plan, unless the approval or the report that it goes by was denied: then the order is as one in doubt, and that is
 * recorded first, as the gate says (READ-21). An end isn't held up: no doubt does that (CANC-01).
 */
export function unlessDenied<P, R extends Pick<PlanRefusal, 'code'>>(
  given: GivenOrder,
  event: OrderEventType,
  planned: Result<P, R>,
): Result<P, R | PlanRefusal> {
  const { order, kept } = given
  if (kept === null || !standsDenied(kept) || event === 'order.cancelled') return planned
  if (!planned.ok && isOfInput(planned.val)) return planned
  return Err({ ...refusedPlan(given, refuse(table, order, event, [IN_DOUBT])), ...anyOf(STEPS.doubt_sync) })
}
