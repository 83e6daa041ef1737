import type { OrderEventOf } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { EditField } from '../../vocabulary/edit-field.js'
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

/**
 * READ-11: neither the e-mail address nor a slip or carrier is on it: after a wrong carrier it already lies in the
 * parcel.
 */
function makesInvoiceStale(fields: readonly EditField[]): boolean {
  return fields.some((field) => field !== 'email' && field !== 'shipping')
}
