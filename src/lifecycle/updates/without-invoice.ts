import type { Order } from '../../order/order.js'
import { revise } from './revise.js'

/** An order whose wiz invoice, if one was printed, doesn't count any more (READ-11). */
export function withoutInvoice(order: Order): Order {
  return order.invoicePrintedAt === null ? order : revise(order, { invoicePrintedAt: null })
}
