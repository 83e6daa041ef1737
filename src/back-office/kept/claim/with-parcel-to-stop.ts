import type { KeptOrder } from '../kept-order.js'

/**
 * What is kept behind an edit that is told late: what was packed may be what was ordered before, though the order was
 * approved anew and seen since.
 */
export function withParcelToStop(kept: KeptOrder): KeptOrder {
  const { parcelClaim } = kept
  return parcelClaim === null ? kept : { ...kept, parcelClaim: { ...parcelClaim, isToStop: true } }
}
