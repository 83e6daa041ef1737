import { refuse } from '../../../lifecycle/interpreter/refuse.js'
import { table } from '../../../lifecycle/table.js'
import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Refusal } from '../../../refusal/refusal.js'
import type { RefusalCode } from '../../../refusal/refusal-code.js'
import { STEPS } from '../../../refusal/steps.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, type Result } from '../../../result.js'
import { isOfInput } from '../../next/is-of-input.js'
import { standsDenied } from '../denial/stands-denied.js'
import type { GivenOrder } from '../given-order.js'

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
export function unlessDenied<P, R extends Refusal>(
  { order, kept }: GivenOrder,
  event: OrderEventType,
  planned: Result<P, R>,
): Result<P, R | Refusal> {
  if (kept === null || !standsDenied(kept) || event === 'order.cancelled') return planned
  if (!planned.ok && isOfInput(planned.val)) return planned
  return Err({ ...refuse(table, order, event, [IN_DOUBT]), next: [STEPS.doubt_sync] })
}
