import type { OrderEventOf } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { makesInvoiceStale } from './makes-invoice-stale.js'
import type { OrderChange } from './order-change.js'

/** What opening a correction and editing change. */
export const correctionUpdates = {
  openCorrection: (): OrderChange => ({}),
  openCorrectionOfApproved: (): OrderChange => ({ problem: { stage: 'operator', codes: [] } }),
  editEmail: (): OrderChange => ({}),
  edit: (order: Order, event: OrderEventOf<'order.edited'>): OrderChange => ({
    problem: null,
    invoicePrintedAt: makesInvoiceStale(event.fields) ? null : order.invoicePrintedAt,
  }),
}
