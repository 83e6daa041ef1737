import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * Whether an approval or a report is on record that somebody denied: of an order that was adopted anew from what
 * makeshop shows, or of what is recorded late. What denied it may still be so (SYNC-02). One that is in doubt is to be
 * confirmed anyway, and of a closed one nothing is.
 */
export function standsDenied({ order, approvalDenied, reportDenied }: KeptOrder): boolean {
  const { closed, paymentStatus, syncTrust } = order
  const isDenied = (approvalDenied && impliesApproval(paymentStatus)) || (reportDenied && isOfReport(paymentStatus))
  return isDenied && closed === null && syncTrust === 'linked'
}
