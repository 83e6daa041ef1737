import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { KeptOrder } from '../kept-order.js'
import { claimToStop } from './claim-to-stop.js'

/** That a parcel which was to be stopped has left, where its claim ends by that; `null`: it might leave (SHIP-01). */
export function stoppedAndLeft(before: KeptOrder): Finding<'stopped_parcel_left'> | null {
  const wasToStop = claimToStop(before)
  return wasToStop === null ? null : findingOf('stopped_parcel_left', 'SHIP-01', wasToStop.detail)
}
