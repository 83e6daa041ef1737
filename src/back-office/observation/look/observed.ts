import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { canCorrect } from '../../../status/can-correct.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { shows } from '../../course/goal.js'
import { found } from '../../found.js'
import { nextOf } from '../../next-of.js'
import { kindFindings } from '../kind-findings.js'
import type { Observation } from '../observation.js'
import { observationOf } from '../observation-of.js'
import { deliveryFinding } from '../shown/delivery-finding.js'
import { isTooSoon } from '../shown/is-too-soon.js'
import type { ShownReading } from '../shown/read-shown.js'
import { closedObservation } from './closed-observation.js'
import { doubted } from './doubted.js'
import { explained } from './explained.js'
import type { ObserveOptionsReading } from './read-observe-options.js'
import { wayTo } from './way-to.js'

/** What follows from what is shown of a well-formed order. */
export function observed(order: Order, shown: ShownReading, { lastKnownAt }: ObserveOptionsReading): Observation {
  const { paymentStatus, deliveryStatus, unknown } = shown
  if (paymentStatus === null) return observationOf('not_understood', { order, events: [] }, unknown)
  const isOld = isOutdated(order, shown, lastKnownAt)
  if (order.closed !== null) return closedObservation(order, paymentStatus, shown, isOld)
  if (isOld) {
    const kind = shows(order, { paymentStatus, deliveryStatus }) ? 'unchanged' : 'outdated'
    return observationOf(kind, { order, events: [] }, [...kindFindings(kind, paymentStatus), ...unknown])
  }
  if (isTooSoon(order, paymentStatus, shown)) {
    return observationOf('outdated', { order, events: [] }, [
      found('too_soon_for_np', 'LINK-06', paymentStatus),
      ...unknown,
    ])
  }
  const way = wayTo(order, paymentStatus, shown)
  return way === null ? unexplained(order, paymentStatus, shown) : explained(order, paymentStatus, shown, way)
}

/**
 * Whether it was seen before the status that is known, or before `lastKnownAt`. 配送完了 beside the same status never
 * is outdated: where somebody confirmed that status since, they couldn't record that the goods had left.
 */
function isOutdated(
  order: Order,
  { paymentStatus, deliveryStatus, seen }: ShownReading,
  lastKnownAt: string | null,
): boolean {
  const isGone = deliveryStatus === 'shipped' && order.deliveryStatus === 'not_shipped'
  const saysMore = isGone && paymentStatus === order.paymentStatus
  const isBefore = (at: string): boolean => Date.parse(seen.at) < Date.parse(at)
  return !saysMore && (isBefore(order.statusSince) || isBefore(lastKnownAt ?? order.statusSince))
}

/**
 * Whether the report of goods that are gone was on record, and 審査OK is shown: 配送完了 may not have been linked after
 * all.
 */
function isReportLost(order: Order, shown: PaymentStatus, { deliveryStatus }: ShownReading): boolean {
  return isOfReport(order.paymentStatus) && shown === 'screening_approved' && deliveryStatus === 'shipped'
}

function unexplained(order: Order, shown: PaymentStatus, reading: ShownReading): Observation {
  const taken = doubted(order, reading.seen.at)
  const wasSuspect = order.syncTrust === 'suspect'
  const delivery = deliveryFinding(taken.order, shown, reading)
  // A recovery (SHIP-05) of which nobody saw a step, or what was shown before the goods left.
  const wasReported = isOfReport(order.paymentStatus)
  const hadLeft = wasReported || (order.deliveryStatus === 'shipped' && canCorrect(order.paymentStatus))
  const areFreeAgain = hadLeft && shown === 'screening_approved' && reading.deliveryStatus === 'not_shipped'
  return {
    kind: 'unexplained',
    course: [],
    ...taken,
    toConfirm: shown,
    findings: [
      ...(wasSuspect ? [found('still_suspect', 'READ-03', shown)] : []),
      ...(areFreeAgain ? [found('goods_free_again', 'READ-09', shown)] : []),
      ...(wasSuspect || areFreeAgain ? [] : kindFindings('unexplained', shown)),
      ...(isReportLost(order, shown, reading) ? [found('shipment_not_linked', 'READ-05')] : []),
      ...(delivery === null ? [] : [delivery]),
      ...reading.unknown,
    ],
    next: areFreeAgain && order.deliveryStatus === 'shipped' ? recovery(wasReported) : nextOf(taken.order),
  }
}

/** The confirmation alone says nothing of 未配送 (READ-21), which is refused while a report is on record (READ-09). */
function recovery(wasReported: boolean): Observation['next'] {
  return wasReported ? [STEPS.confirm_sync, STEPS.revert_delivery] : [STEPS.revert_delivery, STEPS.confirm_sync]
}
