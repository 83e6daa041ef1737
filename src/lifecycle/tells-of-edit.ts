import type { Order } from '../order/order.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { leadsThroughEdit } from './leads-through-edit.js'

/**
 * Whether a status that is confirmed, or shown, of an order in doubt tells of an edit since its wiz invoice was
 * printed, which nobody recorded: the invoice is stale (READ-11). Goods that have left aren't edited (READ-06). If it
 * was none, the invoice is printed once more, and nothing else is lost.
 *
 * @param at - when it was confirmed or shown
 */
export function tellsOfEdit(order: Order, status: PaymentStatus | null, at: string): boolean {
  const { invoicePrintedAt, deliveryStatus, paymentStatus } = order
  if (invoicePrintedAt === null || deliveryStatus === 'shipped' || status === null) return false
  return leadsThroughEdit(paymentStatus, status) && Date.parse(at) > Date.parse(invoicePrintedAt)
}
