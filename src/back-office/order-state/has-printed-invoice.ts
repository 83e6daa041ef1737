import type { Order } from '../../order/order.js'

/** Whether a wiz invoice of an order is on record as printed, and no edit made it stale since. */
export function hasPrintedInvoice({ service, invoicePrintedAt }: Order): boolean {
  return service === 'np_atobarai_wiz' && invoicePrintedAt !== null
}
