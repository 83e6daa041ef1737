import { parsePaymentStatus } from '../../../parsing/parse-payment-status.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'

/**
 * Whether a look shows a 決済ステータス that is understood, and isn't what was denied.
 *
 * @param implies - whether a status implies what was denied
 */
export function showsOtherwise(
  { paymentStatus }: ShownBesideEnd,
  implies: (status: PaymentStatus) => boolean,
): boolean {
  const status = parsePaymentStatus(paymentStatus ?? '').unwrapOr(null)
  return status !== null && !implies(status)
}
