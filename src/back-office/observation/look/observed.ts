import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { canCorrect } from '../../../status/can-correct.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { AnswerStepName } from '../../answer/answer-step.js'
import { found } from '../../answer/found.js'
import { shows } from '../../course/goal.js'
import { either } from '../../next/either.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import { kindFindings } from '../kind-findings.js'
import type { Observation } from '../observation.js'
import { observationOf } from '../observation-of.js'
import { REPORT_WITHOUT_DELIVERY } from '../report-without-delivery.js'
import { deliveryFinding } from '../shown/delivery-finding.js'
import { isTooSoon } from '../shown/is-too-soon.js'
import type { ShownReading } from '../shown/read-shown.js'
import { isUnderstood, type Understood } from '../shown/understood.js'
import { closedObservation } from './closed-observation.js'
import { deniesApproval } from './denies-approval.js'
import { doubted } from './doubted.js'
import { explained } from './explained.js'
import { inventsReport } from './invents-report.js'
import { losesReport } from './loses-report.js'
import type { ObserveOptionsReading } from './read-observe-options.js'
import { wayTo } from './way-to.js'

const TO_SHIP: readonly AnswerStepName[] = ['complete_delivery', 'print_invoice']

/**
 * What follows from what is shown of a well-formed order. Where it can't be read whether its goods are here, nobody is
 * told to ship it; where it can't be read whether it goes on, to do anything with it.
 */
export function observed(order: Order, reading: ShownReading, options: ObserveOptionsReading): Observation {
  const observation = following(order, reading, options)
  const isUnread = reading.unknown.some(({ code }) => code === 'delivery_not_understood')
  const ships = observation.next.some(({ step }) => TO_SHIP.includes(step))
  return isUnread && ships ? { ...observation, ...either(STEPS.fix_input) } : observation
}

function following(order: Order, reading: ShownReading, { lastKnownAt, isUnseen }: ObserveOptionsReading): Observation {
  const { unknown } = reading
  const asKnown = { order, events: [] }
  if (!isUnderstood(reading)) {
    const seen = observationOf('not_understood', asKnown, unknown)
    return order.closed === null ? { ...seen, ...either(STEPS.fix_input) } : seen
  }
  const { paymentStatus } = reading
  const isOld = isOutdated(order, reading, lastKnownAt)
  if (order.closed !== null) return closedObservation(order, reading, isOld)
  if (isOld) {
    const kind = shows(order, reading) ? 'unchanged' : 'outdated'
    return observationOf(kind, asKnown, [...kindFindings(kind, paymentStatus), ...unknown])
  }
  if (isTooSoon(order, reading)) {
    return observationOf('outdated', asKnown, [found('too_soon_for_np', 'LINK-06', paymentStatus), ...unknown])
  }
  const isDenied = isUnseen && deniesApproval(order, paymentStatus)
  const way = isDenied ? null : wayTo(order, reading)
  return way === null ? unexplained(order, reading, isDenied) : explained(order, reading, way)
}

/**
 * Whether it was seen before the status that is known, or before `lastKnownAt`. 配送完了 beside the same status never
 * is outdated: where somebody confirmed that status since, they couldn't record that the goods had left.
 */
function isOutdated(
  order: Order,
  { paymentStatus, deliveryStatus, seen }: Understood,
  lastKnownAt: string | null,
): boolean {
  const isGone = deliveryStatus === 'shipped' && order.deliveryStatus === 'not_shipped'
  const saysMore = isGone && paymentStatus === order.paymentStatus
  const isBefore = (at: string): boolean => Date.parse(seen.at) < Date.parse(at)
  return !saysMore && (isBefore(order.statusSince) || isBefore(lastKnownAt ?? order.statusSince))
}

/** @param isDenied - whether it is what a confirmation denied */
function unexplained(order: Order, reading: Understood, isDenied: boolean): Observation {
  const { paymentStatus, deliveryStatus, seen, unknown } = reading
  const taken = doubted(order, seen.at)
  const wasSuspect = order.syncTrust === 'suspect'
  const delivery = deliveryFinding(taken.order, reading)
  // A recovery (SHIP-05) of which nobody saw a step, or what was shown before the goods left.
  const wasReported = isOfReport(order.paymentStatus)
  const hadLeft = wasReported || (order.deliveryStatus === 'shipped' && canCorrect(order.paymentStatus))
  const areFreeAgain = hadLeft && paymentStatus === 'screening_approved' && deliveryStatus === 'not_shipped'
  return {
    kind: 'unexplained',
    course: [],
    ...taken,
    toConfirm: paymentStatus,
    findings: [
      ...(wasSuspect ? [found('still_suspect', 'READ-03', paymentStatus)] : []),
      ...(areFreeAgain ? [found('goods_free_again', 'READ-09', paymentStatus)] : []),
      ...(wasSuspect ? [] : whyInDoubt(paymentStatus, { isDenied, areFreeAgain })),
      ...(inventsReport(order, reading) ? [REPORT_WITHOUT_DELIVERY] : []),
      // 配送完了 may not have been linked after all.
      ...(losesReport(order, reading) && deliveryStatus === 'shipped' ? [found('shipment_not_linked', 'READ-05')] : []),
      ...(delivery === null ? [] : [delivery]),
      ...unknown,
    ],
    ...(areFreeAgain && order.deliveryStatus === 'shipped' ? recovery(wasReported) : nextOf(taken.order)),
  }
}

/** Why a look puts an order in doubt, unless that goods are free again says it all. */
function whyInDoubt(
  status: PaymentStatus,
  { isDenied, areFreeAgain }: { readonly isDenied: boolean; readonly areFreeAgain: boolean },
): Observation['findings'] {
  if (isDenied) return [found('confirmed_otherwise', 'READ-21', status)]
  return areFreeAgain ? [] : kindFindings('unexplained', status)
}

/** The confirmation alone says nothing of 未配送 (READ-21), which is refused while a report is on record (READ-09). */
function recovery(wasReported: boolean): Next {
  const { record_reverted_delivery: recorded } = OWN_STEPS
  return wasReported ? inTurn(STEPS.confirm_sync, recorded) : inTurn(recorded, STEPS.confirm_sync)
}
