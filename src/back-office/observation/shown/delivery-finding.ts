import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { Finding } from '../../finding.js'
import { found } from '../../found.js'
import type { ObservationCode } from '../observation-code.js'
import type { ShownReading } from './read-shown.js'

/**
 * What is to be said where another 配送ステータス is shown than the order has come to; `null`: nothing.
 *
 * @param shownStatus - the 決済ステータス that is shown beside it
 */
export function deliveryFinding(
  order: Order,
  shownStatus: PaymentStatus,
  shown: ShownReading,
): Finding<ObservationCode> | null {
  if (shown.deliveryStatus === null || shown.deliveryStatus === order.deliveryStatus) return null
  if (shown.deliveryStatus === 'not_shipped') {
    return isOfReport(order.paymentStatus) ? found('delivery_not_recorded', 'READ-09') : null
  }
  return found(impliesApproval(shownStatus) ? 'shipped_not_recorded' : 'shipped_without_approval', 'READ-16')
}
