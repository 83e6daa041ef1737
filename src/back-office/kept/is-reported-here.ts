import { isOfReport } from '../../status/is-of-report.js'
import type { KeptOrder } from './kept-order.js'

/**
 * Whether a report is on record of goods that somebody said are here: 配送完了 was set by mistake, and makeshop takes it
 * back no more (READ-09). The next look counts them as gone again, since that is what is shown.
 */
export function isReportedHere(kept: KeptOrder | null): boolean {
  if (kept === null) return false
  const { closed, paymentStatus, syncTrust } = kept.order
  return closed === null && syncTrust === 'linked' && isOfReport(paymentStatus) && !kept.goodsHaveLeft
}
