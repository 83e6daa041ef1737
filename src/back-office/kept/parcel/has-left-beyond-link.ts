import { carrierBeyondLink } from '../../order-state/carrier-beyond-link.js'
import type { KeptOrder } from '../kept-order.js'
import { hasLeftBefore } from './has-left-before.js'

/**
 * Whether goods left by a carrier that isn't supported, and their order is 未配送 again in 要確認. Whoever took them did
 * (READ-09): a person reports them, or has done so (READ-06, SHIP-06), which 未配送 settles without a trace.
 */
export function hasLeftBeyondLink(kept: KeptOrder): boolean {
  const { order } = kept
  const isOpen = order.closed === null && order.paymentStatus === 'needs_attention'
  return isOpen && hasLeftBefore(kept) && carrierBeyondLink(order) !== null
}
