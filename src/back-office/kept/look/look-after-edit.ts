import type { Order } from '../../../order/order.js'
import type { Violation } from '../../../refusal/violation.js'
import { Ok, type Result } from '../../../result.js'
import { takeEvents } from '../../course/take-events.js'
import { isCorrection } from '../../observation/is-correction.js'
import type { Observation } from '../../observation/observation.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import { lookForEditDone } from '../event/look-for-edit-done.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * The observation of a kept order. Where a look into NP's console is left for an edit that NP may not know of, what
 * shows that the order was corrected since settles that, before it is taken over.
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
  if (done === null || done.events.length === 0) return asLeft
  return observe(done.order).andThen((seen) =>
    seen.course.some(isCorrection) ? Ok({ ...seen, events: [...done.events, ...seen.events] }) : asLeft,
  )
}
