import type { Order } from '../../../order/order.js'
import { findingOf } from '../../answer/finding-of.js'
import type { Goods } from '../../kept/goods-of.js'
import { mayBeReported } from '../../order-state/may-be-reported.js'
import { ACTS } from '../../plan/act.js'
import { correctionPath } from '../correction-path.js'
import type { Matter } from './matter.js'
import { REPEAT_IF_NOT_TOLD } from './repeat-if-not-told.js'
import { TO_REPORTED } from './to-reported.js'

/** Something has to be edited, and only makeshop's screen says what. */
export function causeNotKnown(order: Order, goods: Goods): Matter {
  const finding = findingOf('cause_not_known', 'CORR-06')
  const anew = correctionPath(order, [], goods)
  if (!mayBeReported(order)) return { finding, editCures: null, acts: [ACTS.lookAtPaymentInformation, ...anew] }
  return {
    finding,
    remarks: [REPEAT_IF_NOT_TOLD],
    editCures: null,
    acts: [ACTS.lookAtPaymentInformation, ACTS.lookIntoNpConsole, ...anew],
    instead: TO_REPORTED,
  }
}
