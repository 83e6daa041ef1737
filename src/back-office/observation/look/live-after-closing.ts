import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'

/**
 * That NP took a closed order on after all, by what is shown of it (READ-07).
 *
 * @param isDenied - whether that may be what a confirmation denied: then NP may hold it, and may not (SYNC-02)
 */
export function liveAfterClosing(
  shown: PaymentStatus,
  isDenied: boolean,
): Finding<'live_after_closing' | 'perhaps_live_after_closing'> {
  return findingOf(isDenied ? 'perhaps_live_after_closing' : 'live_after_closing', 'READ-07', shown)
}
