import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { canCorrect } from '../../../status/can-correct.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { findingOf } from '../../answer/finding-of.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import { kindFindings } from '../kind-findings.js'
import type { Observation } from '../observation.js'
import { REPORT_WITHOUT_DELIVERY } from '../report-without-delivery.js'
import { carrierFinding } from '../shown/carrier-finding.js'
import { deliveryFinding } from '../shown/delivery-finding.js'
import type { Understood } from '../shown/understood.js'
import { inventsReport } from './invents-report.js'
import { losesReport } from './loses-report.js'
import { takeDoubt } from './take-doubt.js'

/**
 * The observation of an order where no course of events leads to what is shown, or none is believed: it is in doubt.
 *
 * @param isDenied - whether it may be what a confirmation denied
 */
export function unexplainedObservation(order: Order, reading: Understood, isDenied: boolean): Observation {
  const { paymentStatus, deliveryStatus, seen, unknown } = reading
  const taken = takeDoubt(order, seen.at)
  const wasSuspect = order.syncTrust === 'suspect'
  const delivery = deliveryFinding(taken.order, reading)
  const carrier = carrierFinding(reading)
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
      ...(wasSuspect ? [findingOf('still_suspect', 'READ-03', paymentStatus)] : []),
      ...(areFreeAgain ? [findingOf('goods_free_again', 'READ-09', paymentStatus)] : []),
      ...(wasSuspect ? [] : whyInDoubt(paymentStatus, { isDenied, areFreeAgain })),
      ...(inventsReport(order, reading) ? [REPORT_WITHOUT_DELIVERY] : []),
      // 配送完了 may not have been linked after all.
      ...(losesReport(order, reading) && deliveryStatus === 'shipped'
        ? [findingOf('shipment_not_linked', 'READ-05')]
        : []),
      ...(delivery === null ? [] : [delivery]),
      ...(carrier === null ? [] : [carrier]),
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
  if (isDenied) return [findingOf('confirmed_otherwise', 'READ-21', status)]
  return areFreeAgain ? [] : kindFindings('unexplained', status)
}

/** The confirmation alone says nothing of 未配送 (READ-21), which is refused while a report is on record (READ-09). */
function recovery(wasReported: boolean): Next {
  const { record_reverted_delivery: recorded } = OWN_STEPS
  return wasReported ? inTurn(STEPS.confirm_sync, recorded) : inTurn(recorded, STEPS.confirm_sync)
}
