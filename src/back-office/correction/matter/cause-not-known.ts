import type { Order } from '../../../order/order.js'
import { found } from '../../answer/found.js'
import { ACTS } from '../../plan/act.js'
import { correctionPath } from '../correction-path.js'
import type { Matter } from './matter.js'

/** Something has to be edited, and only makeshop's screen says what. */
export function causeNotKnown(order: Order): Matter {
  return {
    finding: found('cause_not_known', 'CORR-06'),
    editCures: null,
    acts: [ACTS.lookAtPaymentInformation, ...correctionPath(order, [])],
  }
}
