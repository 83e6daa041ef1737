import type { Finding } from '../answer/finding.js'
import { found } from '../answer/found.js'
import { GOODS_LEFT_BEFORE } from '../answer/goods-left-before.js'
import { forNoParcel } from '../next/for-no-parcel.js'
import type { Next } from '../next/next.js'
import { hasLeftBefore } from './has-left-before.js'
import type { KeptOrder } from './kept-order.js'

/** Why no parcel of an order leaves by whoever asks, whatever the order itself allows, and what is next of it then. */
export interface NoParcel {
  readonly finding: Finding<'goods_left_before' | 'parcel_claimed'>
  readonly nextOf: (asIs: Next) => Next
}

/** `null`: none has left before, and nobody hands one out. */
export function noParcelOf(kept: KeptOrder): NoParcel | null {
  if (hasLeftBefore(kept)) {
    return { finding: GOODS_LEFT_BEFORE, nextOf: (asIs) => forNoParcel(asIs, 'complete_delivery_again') }
  }
  if (kept.parcelClaim === null) return null
  const finding = found('parcel_claimed', 'READ-09', kept.parcelClaim)
  return { finding, nextOf: (asIs) => forNoParcel(asIs, 'complete_claimed_delivery') }
}
