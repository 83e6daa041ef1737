import type { OrderEventType } from '../../../order/event/order-event.js'
import type { Order } from '../../../order/order.js'
import { refuseOrder } from '../../../refusal/refuse-order.js'
import { Err, type Result } from '../../../result.js'
import { attempt } from '../../../shape/attempt.js'
import { NONE } from '../../../shape/none.js'
import { anyOf } from '../../next/any-of.js'
import type { GivenOrder } from '../given-order.js'
import type { KeptOrder } from '../kept-order.js'
import { readGiven } from '../read-given.js'
import type { PlanRefusal } from './plan-refusal.js'
import { unlessDenied } from './unless-denied.js'

/**
 * Makes a plan of what was passed, however hostile it is: what can't even be looked at is malformed (READ-24). The
 * order is read before; what is to be done with it is of the event, and may turn out to be hostile on the way.
 *
 * @param goesWithoutApproval - whether no doubt, and so no denial, holds it up, if it is accepted (READ-03)
 */
export function makePlan<P, R extends Pick<PlanRefusal, 'code'>>(
  given: Order | KeptOrder,
  event: OrderEventType,
  plan: (read: GivenOrder) => Result<P, R>,
  goesWithoutApproval: () => boolean = () => false,
): Result<P, R | PlanRefusal> {
  const read = readGiven(given)
  if (typeof read === 'string') return Err(malformedIn(read, event))
  return attempt<Result<P, R | PlanRefusal>>(
    () => {
      const planned = plan(read)
      return planned.ok && goesWithoutApproval() ? planned : unlessDenied(read, event, planned)
    },
    () => Err(malformedIn('event', event)),
  )
}

function malformedIn(path: string, event: OrderEventType): PlanRefusal {
  const refusal = refuseOrder(path, event)
  return { ...refusal, findings: NONE, ...anyOf(...refusal.next) }
}
