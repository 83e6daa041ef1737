import type { Order } from '../../order/order.js'
import { isOfReport } from '../../status/is-of-report.js'

/** Whether a claimed parcel is known to have left: by 配送完了; or, while the sync is trusted, by a report. */
export function claimHasEnded({ deliveryStatus, paymentStatus, syncTrust }: Order): boolean {
  return deliveryStatus === 'shipped' || (isOfReport(paymentStatus) && syncTrust === 'linked')
}
