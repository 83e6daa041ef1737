import type { Order } from '../../order/order.js'

/** Guards that look at the order alone. */
export const orderGuards = {
  isSuspect: (order: Order) => order.syncTrust === 'suspect',
  isNotSuspect: (order: Order) => order.syncTrust === 'linked',
  isShipped: (order: Order) => order.deliveryStatus === 'shipped',
  isNotShipped: (order: Order) => order.deliveryStatus === 'not_shipped',
  isNotWiz: (order: Order) => order.service !== 'np_atobarai_wiz',
  invoiceIsPrinted: (order: Order) => order.invoicePrintedAt !== null,
  lacksInvoice: (order: Order) => order.service === 'np_atobarai_wiz' && order.invoicePrintedAt === null,
  hasNoNpTransactionId: (order: Order) => order.npTransaction.id === null,
  npTransactionIsCancelled: (order: Order) => order.npTransaction.state === 'cancelled',
  npCancelIsOpen: (order: Order) =>
    order.npTransaction.state === 'live' && order.openFollowUps.includes('cancel_in_np_console'),
  hasNoScreeningProblem: (order: Order) => order.problem?.stage !== 'screening',
  hasNoShipmentProblem: (order: Order) => order.problem?.stage !== 'shipment',
  hasNoOpenFollowUp: (order: Order) => order.openFollowUps.length === 0,
  doubtIsKnown: (order: Order) => order.syncTrust === 'suspect' && order.openFollowUps.includes('check_np_console'),
}

/** The names of the guards that look at the order alone. */
export type OrderGuardName = keyof typeof orderGuards
