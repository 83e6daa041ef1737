import { settle } from '../../../lifecycle/updates/follow-up-list.js'
import type { Order } from '../../../order/order.js'
import type { Violation } from '../../../refusal/violation.js'
import { Ok, type Result } from '../../../result.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { takeEvents } from '../../course/take-events.js'
import { nextOf } from '../../next/next-of.js'
import { isCorrection } from '../../observation/is-correction.js'
import type { Observation } from '../../observation/observation.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { lookForEditDone } from '../event/look-for-edit-done.js'
import { goodsOf } from '../goods-of.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * The observation of a kept order. Where a look into NP's console is left for an edit that NP may not know of, what
 * shows that the order was corrected since settles that, before it is taken over. What the link, NP or whoever ships
 * did is taken over beside it, and it stays left.
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
  return asLeft.val.kind === 'unexplained' ? Ok(besideLook(kept, observe) ?? asLeft.val) : asLeft
}

/** Whether a look shows a correction, and not only an approval that may be of one from before the edit (CORR-03). */
function showsCorrection({ course, order }: Observation): boolean {
  return course.some(isCorrection) && !impliesApproval(order.paymentStatus)
}

/**
 * What is explained of goods that were here, but for that look; `null`: nothing is, or what happened unseen would have
 * to be confirmed, which would end the look by nobody's word.
 */
function besideLook(
  kept: KeptOrder,
  observe: (order: Order) => Result<Observation, Violation<'malformed'>>,
): Observation | null {
  const { order } = kept
  if (goodsOf({ order, kept }) !== 'here' || !isToBeLookedUp(order)) return null
  const seen = observe({ ...order, openFollowUps: settle(order.openFollowUps, 'check_np_console') })
  if (!seen.ok || seen.val.kind === 'unexplained') return null
  const taken = takeEvents(order, seen.val.events)
  return taken !== null && isToBeLookedUp(taken.order)
    ? { ...seen.val, order: taken.order, ...nextOf(taken.order) }
    : null
}
