import type { Order } from '../../../order/order.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { KeptOrder } from '../kept-order.js'
import { claimHasEnded } from './claim-has-ended.js'
import { claimToStop } from './claim-to-stop.js'

/** That a claimed parcel isn't to leave: by now, or once what is about to be done is begun. */
export type StopBefore = Finding<'claimed_parcel_to_stop' | 'parcel_to_stop_first'>

/**
 * That a claimed parcel is to be stopped before what is about to be done: it may not leave any more as the order is, or
 * may not as the order comes to be on the way (SHIP-01). `null`: it may leave, or there is none.
 *
 * @param onTheWay - the order after each step
 */
export function stopBefore(kept: KeptOrder, onTheWay: readonly Order[]): StopBefore | null {
  const now = claimToStop(kept)
  if (now !== null) return now
  // What ends the claim ends it for all that comes after.
  const ended = [kept.order, ...onTheWay].findIndex(claimHasEnded)
  const whileClaimed = ended < 0 ? onTheWay : onTheWay.slice(0, Math.max(0, ended - 1))
  const [first = null] = whileClaimed.map((order) => claimToStop({ ...kept, order })).filter((each) => each !== null)
  return first === null ? null : findingOf('parcel_to_stop_first', 'SHIP-01', first.detail)
}
