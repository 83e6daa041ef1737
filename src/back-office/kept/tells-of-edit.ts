import { isOneOf } from '../../shape/is-one-of.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'

/** An order with an invoice was 審査OK: only an edit leads from there to a screening, by way of 要確認 (CORR-01). */
const BY_EDIT = [
  'needs_attention',
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_on_hold',
] as const satisfies readonly PaymentStatus[]

/**
 * Whether a status that is confirmed, or shown, of an order in doubt tells of an edit that nobody recorded. What was
 * printed before is stale (READ-11): if it isn't, the invoice is printed once more, and nothing else is lost.
 */
export function tellsOfEdit(status: PaymentStatus | null): boolean {
  return isOneOf(BY_EDIT, status)
}
