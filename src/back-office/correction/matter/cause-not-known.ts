import type { Order } from '../../../order/order.js'
import { found } from '../../answer/found.js'
import { awaitsReportByHand } from '../../order-state/awaits-report-by-hand.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { ACTS } from '../../plan/act.js'
import { correctionPath } from '../correction-path.js'
import type { Matter } from './matter.js'
import { REPEAT_IF_NOT_TOLD } from './repeat-if-not-told.js'
import { TO_REPORTED } from './to-reported.js'

/** Something has to be edited, and only makeshop's screen says what. */
export function causeNotKnown(order: Order): Matter {
  const finding = found('cause_not_known', 'CORR-06')
  const anew = correctionPath(order, [])
  if (!mayBeReported(order)) return { finding, editCures: null, acts: [ACTS.lookAtPaymentInformation, ...anew] }
  return {
    finding,
    remarks: [REPEAT_IF_NOT_TOLD],
    editCures: null,
    acts: [ACTS.lookAtPaymentInformation, ACTS.lookIntoNpConsole, ...anew],
    instead: TO_REPORTED,
  }
}

/**
 * Whether NP may have the report of goods that left approved, in 要確認 that somebody may have set after it: nothing that
 * happened led there, and no report by hand is left to do (READ-06, READ-21), or no code says that NP refused one, and
 * that is still to be looked up (FLOW-04, SYNC-01).
 */
function mayBeReported(order: Order): boolean {
  const { paymentStatus, deliveryStatus, everApproved, problem } = order
  if (paymentStatus !== 'needs_attention' || deliveryStatus !== 'shipped') return false
  if (problem === null) return everApproved === true && !awaitsReportByHand(order)
  return problem.stage === 'shipment' && isToBeLookedUp(order)
}
