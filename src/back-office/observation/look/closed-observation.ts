import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { Seen } from '../../course/seen.js'
import { type Taken, takeEvents } from '../../course/take-events.js'
import type { Finding } from '../../finding.js'
import { found } from '../../found.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import { observationOf } from '../observation-of.js'
import type { ShownReading } from '../shown/read-shown.js'

/**
 * What follows from what is shown of a closed order: that NP took it on after all (READ-07), or nothing.
 *
 * @param isOld - whether it was seen before what is known: then NP has said something else since
 */
export function closedObservation(
  order: Order,
  shown: PaymentStatus,
  reading: ShownReading,
  isOld: boolean,
): Observation {
  const late = isOld ? null : lateAnswer(order, shown, reading.seen)
  return observationOf('closed', late ?? { order, events: [] }, [
    late === null ? found('closed_before', 'READ-07') : found('live_after_closing', 'READ-07', shown),
    ...goodsGone(order, reading),
    ...reading.unknown,
  ])
}

/** What NP must have said for this to be shown; `null` where that is known, or says nothing of what NP holds. */
function lateAnswer(order: Order, shown: PaymentStatus, { at, codes = [] }: Seen): Taken | null {
  if (impliesApproval(shown)) return takeEvents(order, [{ type: 'screening.approved', at }])
  return shown === 'screening_on_hold' ? takeEvents(order, [{ type: 'screening.held', codes, at }]) : null
}

/** An order of another payment method ships as such; a cancelled one doesn't. */
function goodsGone({ closed, deliveryStatus }: Order, shown: ShownReading): readonly Finding<ObservationCode>[] {
  if (closed?.reason === 'payment_method_changed') return []
  const isNew = shown.deliveryStatus === 'shipped' && deliveryStatus === 'not_shipped'
  return isNew ? [found('shipped_after_closing', 'READ-07')] : []
}
