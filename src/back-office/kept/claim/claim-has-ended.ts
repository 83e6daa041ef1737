import type { Order } from '../../../order/order.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { showsRefusedReport } from '../../course/shows-refused-report.js'

/**
 * Whether a claimed parcel is known to have left: by 配送完了; or, while the sync is trusted, by a report; or by one that
 * NP refused, also after 未配送 (SHIP-05).
 */
export function claimHasEnded({ deliveryStatus, paymentStatus, syncTrust, problem }: Order): boolean {
  if (deliveryStatus === 'shipped' || (isOfReport(paymentStatus) && syncTrust === 'linked')) return true
  return problem?.stage === 'shipment' && showsRefusedReport(problem)
}
