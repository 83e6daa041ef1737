import type { Finding } from '../../answer/finding.js'
import type { KeptOrder } from '../kept-order.js'
import { claimHasEnded } from './claim-has-ended.js'
import { claimToStop } from './claim-to-stop.js'
import { stoppedAndLeft } from './stopped-and-left.js'

/**
 * What is to be said of a claim by what was recorded or seen: that the parcel is to be stopped, or that one which was
 * to be stopped has left, since nothing says so once its claim has ended (SHIP-01).
 */
export function claimSaid(
  before: KeptOrder,
  after: KeptOrder,
): Finding<'claimed_parcel_to_stop' | 'stopped_parcel_left'> | null {
  return claimToStop(after) ?? (claimHasEnded(after.order) ? stoppedAndLeft(before) : null)
}
