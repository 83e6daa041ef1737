import type { Order } from '../../order/order.js'
import { isOfReport } from '../../status/is-of-report.js'

/** Whether a claimed parcel is known to have left: by 配送完了, or by a report, unless the sync is in doubt. */
export function claimHasEnded({ deliveryStatus, paymentStatus, syncTrust }: Order): boolean {
  return deliveryStatus === 'shipped' || (isOfReport(paymentStatus) && syncTrust === 'linked')
}
