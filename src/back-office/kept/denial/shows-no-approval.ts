import { parsePaymentStatus } from '../../../parsing/parse-payment-status.js'
import { impliesApproval } from '../../../status/implies-approval.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'

/** Whether a look shows a 決済ステータス that is understood, and implies no approval. */
export function showsNoApproval({ paymentStatus }: ShownBesideEnd): boolean {
  const status = parsePaymentStatus(paymentStatus ?? '').unwrapOr(null)
  return status !== null && !impliesApproval(status)
}
