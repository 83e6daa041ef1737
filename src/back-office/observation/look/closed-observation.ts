import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { findGoodsFirst } from '../../next/find-goods-first.js'
import { isCancelled } from '../../order-state/is-cancelled.js'
import type { Observation } from '../observation.js'
import type { ObservationCode } from '../observation-code.js'
import { observationOf } from '../observation-of.js'
import type { Understood } from '../shown/understood.js'
import { lateAnswer } from './late-answer.js'
import { liveAfterClosing } from './live-after-closing.js'

/**
 * What follows from what is shown of a closed order: that NP took it on after all, or may have (READ-07), or nothing.
 *
 * @param isOld - whether it was seen before what is known: then NP has said something else since
 * @param isDenied - whether it is an approval that may be what a confirmation denied
 */
export function closedObservation(
  order: Order,
  reading: Understood,
  { isOld, isDenied }: { readonly isOld: boolean; readonly isDenied: boolean },
): Observation {
  const late = isOld ? null : lateAnswer(order, reading)
  const gone = goodsGone(order, reading)
  const seen = observationOf('closed', late ?? { order, events: [] }, [
    late === null ? findingOf('closed_before', 'READ-07') : liveAfterClosing(reading.paymentStatus, isDenied),
    ...gone,
    ...reading.unknown,
  ])
  return gone.length > 0 ? { ...seen, ...findGoodsFirst(seen) } : seen
}

/** An order of another payment method ships as such; a cancelled one doesn't. */
function goodsGone(order: Order, reading: Understood): readonly Finding<ObservationCode>[] {
  const isNew = reading.deliveryStatus === 'shipped' && order.deliveryStatus === 'not_shipped'
  return isNew && isCancelled(order) ? [findingOf('shipped_after_closing', 'READ-07')] : []
}
