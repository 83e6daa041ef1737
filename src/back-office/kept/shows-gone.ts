import { parsePaymentStatus } from '../../parsing/parse-payment-status.js'
import { isOfReport } from '../../status/is-of-report.js'
import type { ShownOrder } from '../observation/shown/shown-order.js'
import { showsShipment } from '../order-state/shows-shipment.js'
import { deliveryIn } from './delivery-in.js'

/**
 * Whether a look shows that goods have left: by 配送完了, a 出荷報告 status, or what is wrong with a shipment. The order
 * needn't record it: it drops NP's codes wherever its status shows no problem (READ-17).
 */
export function showsGone(shown: ShownOrder): boolean {
  const status = parsePaymentStatus(shown.paymentStatus)
  if (deliveryIn(shown) === 'shipped' || (status.ok && isOfReport(status.val))) return true
  return shown.problemCodes?.some(showsShipment) === true
}
