import { parseDeliveryStatus } from '../../parsing/parse-delivery-status.js'
import { parsePaymentStatus } from '../../parsing/parse-payment-status.js'
import { isOfReport } from '../../status/is-of-report.js'
import type { Observation } from '../observation/observation.js'
import type { ShownOrder } from '../observation/shown/shown-order.js'
import { haveLeft } from './have-left.js'
import type { KeptObservation } from './kept-observation.js'
import type { KeptOrder } from './kept-order.js'
import { laterOf } from './later-of.js'

/**
 * What is kept after a look.
 *
 * @param at - when it was taken
 * @param shown - what it showed; `null`: a row that isn't imported shows no status
 */
export function seenOf(
  kept: KeptOrder,
  observation: Observation,
  at: string,
  shown: ShownOrder | null,
): KeptObservation {
  const { lastKnownAt, lastSeenAt, goodsHaveLeft } = kept
  const { order, kind } = observation
  // What nothing follows from may be what was so before.
  const saysNothing = kind === 'outdated' || kind === 'not_understood'
  return {
    ...observation,
    kept: {
      order,
      lastKnownAt: laterOf(lastKnownAt, at),
      lastSeenAt: saysNothing ? lastSeenAt : laterOf(lastSeenAt ?? at, at),
      goodsHaveLeft: goodsHaveLeft || haveLeft(kept.order) || haveLeft(order) || (shown !== null && showsGone(shown)),
    },
  }
}

/** Whether 配送完了 is shown, or a 出荷報告 status, whether or not an event records that. */
function showsGone({ deliveryStatus, paymentStatus }: ShownOrder): boolean {
  const isShipped = deliveryStatus != null && parseDeliveryStatus(deliveryStatus).unwrapOr(null) === 'shipped'
  const status = parsePaymentStatus(paymentStatus)
  return isShipped || (status.ok && isOfReport(status.val))
}
