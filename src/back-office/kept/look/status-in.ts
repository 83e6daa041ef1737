import { parsePaymentStatus } from '../../../parsing/parse-payment-status.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'

/** The 決済ステータス that is shown; `null`: none, or none that is understood. */
export function statusIn({ paymentStatus }: ShownBesideEnd): PaymentStatus | null {
  return parsePaymentStatus(paymentStatus ?? '').unwrapOr(null)
}
