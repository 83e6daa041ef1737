import type { ClosingReason } from '../../order/closing.js'
import { endsUpReceived } from '../../order/ends-up-received.js'
import type { OrderEventOf } from '../../order/event/order-event.js'
import { mayBeLiveAtNp } from '../../order/may-be-live-at-np.js'
import type { Order } from '../../order/order.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import { SHIPMENT_FOLLOW_UPS } from '../../vocabulary/shipment-follow-ups.js'
import { open, settle } from './follow-up-list.js'
import type { OrderChange } from './order-change.js'

type Cancelled = OrderEventOf<'order.cancelled'>

/** What a change of the payment method, a cancel and what comes after them change. */
export const closingUpdates = {
  changePaymentMethod: (order: Order, event: OrderEventOf<'paymentMethod.changed'>): OrderChange => ({
    ...closing(order, 'payment_method_changed', event.at, [
      ...(endsUpReceived(order) ? (['reset_receipt_status'] as const) : []),
      ...(order.syncTrust === 'suspect' ? (['check_np_console'] as const) : []),
    ]),
    paymentMethod: { id: event.to.id, label: event.to.label, linked: false },
    paymentFee: 0,
    receiptStatus: endsUpReceived(order) ? 'received' : 'not_received',
  }),
  cancel: (order: Order, event: Cancelled): OrderChange => closing(order, reasonOf(event), event.at, []),
  cancelDuringReport: (order: Order, event: Cancelled): OrderChange =>
    closing(order, reasonOf(event), event.at, ['check_np_console']),
  reviveAtNp: (order: Order): OrderChange => ({
    npTransaction: { state: 'live', id: order.npTransaction.id },
    openFollowUps: open(order.openFollowUps, 'cancel_in_np_console'),
  }),
  settleFollowUp: (order: Order, event: OrderEventOf<'followUp.done'>): OrderChange => ({
    openFollowUps: settle(order.openFollowUps, event.kind),
  }),
  settleNpCancel: (order: Order): OrderChange => ({
    npTransaction: { state: 'cancelled', id: order.npTransaction.id },
    openFollowUps: settle(order.openFollowUps, 'cancel_in_np_console'),
  }),
}

/** NP is never told, so what it may still hold has to be cancelled by hand (READ-07, READ-08). */
function closing(order: Order, reason: ClosingReason, at: string, also: readonly FollowUpKind[]): OrderChange {
  const kept = settle(order.openFollowUps, ...SHIPMENT_FOLLOW_UPS)
  const byHand: readonly FollowUpKind[] = mayBeLiveAtNp(order) ? ['cancel_in_np_console'] : []
  return { closed: { reason, at }, openFollowUps: open(kept, ...byHand, ...also) }
}

function reasonOf(event: Cancelled): ClosingReason {
  return event.deleted ? 'deleted' : 'cancelled'
}
