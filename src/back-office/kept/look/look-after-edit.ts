import type { Order } from '../../../order/order.js'
import type { Violation } from '../../../refusal/violation.js'
import { Ok, type Result } from '../../../result.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { takeEvents } from '../../course/take-events.js'
import { isCorrection } from '../../observation/is-correction.js'
import type { Observation } from '../../observation/observation.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import { lookForEditDone } from '../event/look-for-edit-done.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * The observation of a kept order. Where a look into NP's console is left for an edit that NP may not know of, what
 * shows that the order was corrected since settles that, before it is taken over. Beside anything else it stays left.
 *
 * @param shown - what is shown; `null`: a row that isn't imported
 * @param observe - the observation of an order by that
 */
export function lookAfterEdit(
  kept: KeptOrder,
  shown: ShownOrder | null,
  observe: (order: Order) => Result<Observation, Violation<'malformed'>>,
): Result<Observation, Violation<'malformed'>> {
  const asLeft = observe(kept.order)
  if (!asLeft.ok || shown === null) return asLeft
  const done = takeEvents(kept.order, lookForEditDone(kept, shown.at))
  const seen = done === null || done.events.length === 0 ? null : observe(done.order)
  if (done !== null && seen?.ok && showsCorrection(seen.val)) {
    return Ok({ ...seen.val, events: [...done.events, ...seen.val.events] })
  }
  return asLeft
}

/** Whether a look shows a correction, and not only an approval that may be of one from before the edit (CORR-03). */
function showsCorrection({ course, order }: Observation): boolean {
  return course.some(isCorrection) && !impliesApproval(order.paymentStatus)
}
