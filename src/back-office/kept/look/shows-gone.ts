import { parsePaymentStatus } from '../../../parsing/parse-payment-status.js'
import { isShownGone } from '../../observation/shown/is-shown-gone.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'
import { deliveryIn } from './delivery-in.js'

/**
 * Whether a look shows that goods have left. The order needn't record it: it drops NP's codes wherever its status shows
 * no problem (READ-17).
 */
export function showsGone(shown: ShownBesideEnd): boolean {
  const paymentStatus = parsePaymentStatus(shown.paymentStatus ?? '').unwrapOr(null)
  return isShownGone({ paymentStatus, deliveryStatus: deliveryIn(shown), codes: shown.problemCodes })
}
