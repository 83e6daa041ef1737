import type { Order } from '../../../order/order.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import { isOfReport } from '../../../status/is-of-report.js'
import type { Understood } from '../shown/understood.js'
import type { ObserveOptionsReading } from './read-observe-options.js'
import { showsBareRejection } from './shows-bare-rejection.js'

/**
 * Whether what is shown of an open order may be what somebody denied by a confirmation, and so isn't NP's word
 * (SYNC-02): an approval; a report; or 審査NG, without NP's reason for it. Believed, that
 * would let goods leave, or leave NP untold of them, or of the end of an order that it holds (READ-08).
 */
export function mayBeDenied(
  order: Order,
  reading: Understood,
  { approvalDenied, reportDenied }: ObserveOptionsReading,
): boolean {
  const { paymentStatus } = reading
  if (reportDenied && isOfReport(paymentStatus)) return true
  const isRejection = showsBareRejection(reading) && order.paymentStatus !== 'screening_rejected'
  return approvalDenied && (isRejection || impliesApproval(paymentStatus))
}
