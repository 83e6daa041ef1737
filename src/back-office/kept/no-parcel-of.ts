import type { Finding } from '../answer/finding.js'
import { found } from '../answer/found.js'
import { GOODS_LEFT_BEFORE } from '../answer/goods-left-before.js'
import { forNoParcel } from '../next/for-no-parcel.js'
import type { Next } from '../next/next.js'
import { hasLeftBefore } from './has-left-before.js'
import type { KeptOrder } from './kept-order.js'
import { parcelToStop } from './parcel-to-stop.js'

/** Why no parcel of an order leaves by whoever asks, whatever the order itself allows, and what is next of it then. */
export interface NoParcel {
  readonly findings: readonly [Finding<'goods_left_before' | 'parcel_claimed'>, ...Finding<'claimed_parcel_to_stop'>[]]
  readonly nextOf: (asIs: Next) => Next
}

/** `null`: none has left before, and nobody hands one out. */
export function noParcelOf(kept: KeptOrder): NoParcel | null {
  if (hasLeftBefore(kept)) {
    return { findings: [GOODS_LEFT_BEFORE], nextOf: (asIs) => forNoParcel(asIs, 'complete_delivery_again') }
  }
  const { parcelClaim } = kept
  if (parcelClaim === null) return null
  const claimed = found('parcel_claimed', 'READ-09', parcelClaim.name)
  const toStop = parcelToStop(kept)
  return toStop === null
    ? { findings: [claimed], nextOf: (asIs) => forNoParcel(asIs, 'complete_claimed_delivery') }
    : { findings: [claimed, toStop], nextOf: (asIs) => forNoParcel(asIs, 'stop_parcel') }
}
