import { isOfReport } from '../../../status/is-of-report.js'
import type { DeliveryStatus } from '../../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { showsShipment } from '../../order-state/shows-shipment.js'

/** What tells whether goods have left; `null`: not shown, or not understood. */
interface GoodsShown {
  readonly paymentStatus: PaymentStatus | null
  readonly deliveryStatus: DeliveryStatus | null
  readonly codes: readonly string[] | null | undefined
}

/** Whether what is shown says that goods have left: 配送完了, a 出荷報告 status, or what is wrong with a shipment. */
export function isShownGone({ paymentStatus, deliveryStatus, codes }: GoodsShown): boolean {
  if (deliveryStatus === 'shipped' || (paymentStatus !== null && isOfReport(paymentStatus))) return true
  return codes?.some(showsShipment) === true
}
