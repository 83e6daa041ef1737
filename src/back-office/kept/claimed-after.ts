import { haveLeft } from '../../order/have-left.js'
import type { KeptOrder } from './kept-order.js'
import { parcelToStop } from './parcel-to-stop.js'

/**
 * What is kept, with what becomes of a claim by it: 配送完了 that is on record ends it, and a parcel that isn't to leave
 * any more is marked, so that it stays stopped when its order is approved anew.
 */
export function claimedAfter(kept: KeptOrder): KeptOrder {
  const { order, parcelClaim } = kept
  if (parcelClaim === null) return kept
  if (haveLeft(order)) return { ...kept, parcelClaim: null }
  return parcelToStop(kept) === null ? kept : { ...kept, parcelClaim: { ...parcelClaim, isToStop: true } }
}
