import type { Finding } from '../answer/finding.js'
import { found } from '../answer/found.js'
import { GOODS_LEFT_BEFORE } from '../answer/goods-left-before.js'
import { forNoParcel } from '../next/for-no-parcel.js'
import type { Next } from '../next/next.js'
import { claimHasEnded } from './claim-has-ended.js'
import { claimToStop } from './claim-to-stop.js'
import { hasLeftBefore } from './has-left-before.js'
import type { KeptOrder } from './kept-order.js'

/** Why no parcel of an order leaves by whoever asks, whatever the order itself allows, and what is next of it then. */
export interface NoParcel {
  readonly findings: readonly [Finding<'goods_left_before' | 'parcel_claimed'>, ...Finding<'claimed_parcel_to_stop'>[]]
  readonly nextOf: (asIs: Next) => Next
}

/** `null`: none has left before, and nobody hands one out. */
export function noParcelOf(kept: KeptOrder): NoParcel | null {
  const toStop = claimToStop(kept)
  const toTell = toStop === null ? [] : [toStop]
  if (hasLeftBefore(kept)) {
    return { findings: [GOODS_LEFT_BEFORE, ...toTell], nextOf: (asIs) => forNoParcel(asIs, 'complete_delivery_again') }
  }
  const { order, parcelClaim } = kept
  if (parcelClaim === null || claimHasEnded(order)) return null
  const instead = toStop === null ? 'complete_claimed_delivery' : 'stop_parcel'
  return {
    findings: [found('parcel_claimed', 'READ-09', parcelClaim.name), ...toTell],
    nextOf: (asIs) => forNoParcel(asIs, instead),
  }
}
