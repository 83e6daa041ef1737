import type { Order } from '../order/order.js'
import { isOneOf } from '../shape/is-one-of.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'

/** From 審査OK and from 要確認 only an edit leads to a screening (CORR-03). */
const SCREENED = [
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_on_hold',
] as const satisfies readonly PaymentStatus[]

/**
 * Whether a status that is confirmed, or shown, of an order in doubt tells of an edit since its wiz invoice was
 * printed, which nobody recorded: the invoice is stale (READ-11). 要確認 behind 審査OK is taken for one, too, since only
 * an edit leads back. Goods that have left aren't edited (READ-06). If it was none, the invoice is printed once more,
 * and nothing else is lost.
 *
 * @param at - when it was confirmed or shown
 */
export function tellsOfEdit(order: Order, status: PaymentStatus | null, at: string): boolean {
  const { invoicePrintedAt, deliveryStatus, paymentStatus } = order
  if (invoicePrintedAt === null || deliveryStatus === 'shipped' || isOneOf(SCREENED, paymentStatus)) return false
  const isEdited = isOneOf(SCREENED, status) || (status === 'needs_attention' && paymentStatus !== 'needs_attention')
  return isEdited && Date.parse(at) > Date.parse(invoicePrintedAt)
}
