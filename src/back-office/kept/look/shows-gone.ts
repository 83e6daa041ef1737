import { isShownGone } from '../../observation/shown/is-shown-gone.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'
import { deliveryIn } from './delivery-in.js'
import { statusIn } from './status-in.js'

/**
 * Whether a look shows that goods have left. The order needn't record it: it drops NP's codes wherever its status shows
 * no problem (READ-17).
 */
export function showsGone(shown: ShownBesideEnd): boolean {
  return isShownGone({ paymentStatus: statusIn(shown), deliveryStatus: deliveryIn(shown), codes: shown.problemCodes })
}
