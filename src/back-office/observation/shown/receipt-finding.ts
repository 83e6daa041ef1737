import type { Order } from '../../../order/order.js'
import { showsProblem } from '../../../status/shows-problem.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { ObservationCode } from '../observation-code.js'
import type { Understood } from './understood.js'

/** What is to be said where another 入金ステータス is shown than the order has come to; `null`: nothing. */
export function receiptFinding(order: Order, { receiptStatus }: Understood): Finding<ObservationCode> | null {
  if (receiptStatus === null || receiptStatus === order.receiptStatus) return null
  if (receiptStatus === 'received' && showsProblem(order.paymentStatus) && order.everApproved !== true) {
    return findingOf('receipt_without_approval', 'READ-10')
  }
  return findingOf('receipt_differs', 'READ-10', receiptStatus)
}
