import type { OrderEventOf } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Shipment } from '../../order/shipment.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { excerpt } from '../../text/excerpt.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import { SHIPMENT_FOLLOW_UPS } from '../../vocabulary/shipment-follow-ups.js'
import { open, settle } from './follow-up-list.js'
import type { OrderChange } from './order-change.js'

type Completed = OrderEventOf<'delivery.completed'>

/** What 配送完了, 未配送 and the wiz invoice change. */
export const deliveryUpdates = {
  shipToReport: (_: Order, event: Completed): OrderChange => ({
    deliveryStatus: 'shipped',
    problem: null,
    shipment: shipmentOf(event),
  }),
  shipUnreported: (order: Order): OrderChange => shipped(order, 'complete_delivery_again'),
  shipByUnknownChannel: (order: Order): OrderChange => shipped(order, 'complete_delivery_again', 'check_np_console'),
  shipByMailService: (order: Order, event: Completed): OrderChange => ({
    ...shipped(order, 'report_in_np_console'),
    ...carrierProblem(event),
  }),
  shipByUnsupportedCarrier: (order: Order, event: Completed): OrderChange => ({
    ...shipped(order, 'ask_np_shipping_option'),
    ...carrierProblem(event),
  }),
  revertDelivery: (order: Order): OrderChange => ({
    deliveryStatus: 'not_shipped',
    shipment: null,
    openFollowUps: settle(order.openFollowUps, ...SHIPMENT_FOLLOW_UPS),
  }),
  markInvoicePrinted: (_: Order, event: OrderEventOf<'invoice.printed'>): OrderChange => ({
    invoicePrintedAt: event.at,
  }),
}

/** The goods left, but nothing goes to NP: no shipment is kept, and a person has something to do (READ-05, READ-06). */
function shipped(order: Order, ...kinds: readonly FollowUpKind[]): OrderChange {
  return { deliveryStatus: 'shipped', shipment: null, openFollowUps: open(order.openFollowUps, ...kinds) }
}

function shipmentOf(event: Completed): Shipment | null {
  const { carrier } = readCarrier(event.carrier)
  const { slipNumber } = readSlipNumber(event.slipNumber)
  return carrier && slipNumber ? { carrier, slipNumber } : null
}

function carrierProblem(event: Completed): OrderChange {
  return { problem: { stage: 'shipment', codes: [excerpt(event.carrier ?? '')] } }
}
