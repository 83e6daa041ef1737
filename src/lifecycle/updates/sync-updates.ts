import type { OrderEventOf } from '../../order/event/order-event.js'
import type { NpTransactionState } from '../../order/np-transaction.js'
import type { Order } from '../../order/order.js'
import type { Problem } from '../../order/problem.js'
import { showsProblem } from '../../status/shows-problem.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { SHIPMENT_FOLLOW_UPS } from '../../vocabulary/shipment-follow-ups.js'
import { open, settle } from './follow-up-list.js'
import type { OrderChange } from './order-change.js'
import { requested } from './screening-updates.js'

type Confirmed = OrderEventOf<'sync.confirmed'>

/** What doubting, overriding and confirming change. */
export const syncUpdates = {
  doubt,
  overrideDisplay: (order: Order, event: OrderEventOf<'status.overridden'>): OrderChange => ({
    ...doubt(order),
    problem: problemShownIn(event.to, order),
  }),
  confirmShown: confirm,
  confirmRequested: (order: Order, event: Confirmed): OrderChange => ({
    ...confirm(order, event),
    npTransaction: requested(order.npTransaction),
  }),
  confirmLiveAtNp: (order: Order, event: Confirmed): OrderChange => ({
    ...confirm(order, event),
    ...atNp(order, 'live'),
  }),
  confirmRejected: (order: Order, event: Confirmed): OrderChange => ({
    ...confirm(order, event),
    ...atNp(order, 'rejected'),
  }),
  confirmApproved: (order: Order, event: Confirmed): OrderChange => ({
    ...confirm(order, event),
    ...atNp(order, 'live'),
    everApproved: true,
    receiptStatus: 'received',
  }),
  confirmReporting: (order: Order, event: Confirmed): OrderChange => ({
    ...confirm(order, event),
    ...atNp(order, 'live'),
    everApproved: true,
    receiptStatus: 'received',
    openFollowUps: settle(order.openFollowUps, 'check_np_console', ...SHIPMENT_FOLLOW_UPS),
  }),
}

function doubt(order: Order): OrderChange {
  return { syncTrust: 'suspect', openFollowUps: open(order.openFollowUps, 'check_np_console') }
}

function confirm(order: Order, event: Confirmed): OrderChange {
  return {
    syncTrust: 'linked',
    openFollowUps: settle(order.openFollowUps, 'check_np_console'),
    problem: problemShownIn(event.status, order),
  }
}

function atNp(order: Order, state: NpTransactionState): OrderChange {
  return { npTransaction: { state, id: order.npTransaction.id } }
}

/** A status that shows a problem keeps it, any other clears it (READ-17). */
function problemShownIn(status: PaymentStatus, order: Order): Problem | null {
  return showsProblem(status) ? order.problem : null
}
