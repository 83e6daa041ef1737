import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { ObservationCode } from '../observation-code.js'
import type { Understood } from './understood.js'

/** What is to be said where another 配送ステータス is shown than the order has come to; `null`: nothing. */
export function deliveryFinding(
  order: Order,
  { paymentStatus, deliveryStatus }: Understood,
): Finding<ObservationCode> | null {
  if (deliveryStatus === null || deliveryStatus === order.deliveryStatus) return null
  if (deliveryStatus === 'not_shipped') {
    return isOfReport(order.paymentStatus) ? findingOf('delivery_not_recorded', 'READ-09') : null
  }
  return findingOf(impliesApproval(paymentStatus) ? 'shipped_not_recorded' : 'shipped_without_approval', 'READ-16')
}
