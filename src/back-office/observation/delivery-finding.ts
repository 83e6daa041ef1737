import type { Order } from '../../order/order.js'
import { countsAsReceived } from '../../status/counts-as-received.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Finding } from '../finding.js'
import type { ObservationCode } from './observation-code.js'
import type { ShownReading } from './read-shown.js'

/** What is to be said where another 配送ステータス is shown than the order has come to; `null`: nothing. */
export function deliveryFinding(
  { deliveryStatus }: Order,
  paymentStatus: PaymentStatus,
  shown: ShownReading,
): Finding<ObservationCode> | null {
  if (shown.deliveryStatus === null || shown.deliveryStatus === deliveryStatus) return null
  if (shown.deliveryStatus === 'not_shipped') return { code: 'delivery_not_recorded', rule: 'READ-09', detail: null }
  const code = countsAsReceived(paymentStatus) ? 'shipped_not_recorded' : 'shipped_without_approval'
  return { code, rule: 'READ-16', detail: null }
}
