import { CLOSING_REASONS } from '../../order/closing.js'
import { NP_TRANSACTION_STATES } from '../../order/np-transaction.js'
import type { Order } from '../../order/order.js'
import { PROBLEM_STAGES } from '../../order/problem.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { PAYMENT_METHODS } from '../../vocabulary/payment-method.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'
import { SYNC_TRUSTS } from '../../vocabulary/sync-trust.js'
import { INSTANTS } from './instants.js'
import { NP_TRANSACTION_IDS } from './np-transaction-ids.js'
import { SHIPMENTS } from './shipments.js'
import type { Values } from './values-of.js'

const POINTS = { id: 'our_points', label: 'ポイント払い', linked: false }

/** What an order may say. The first of each go together. */
export const ORDER_VALUES: Values<Omit<Order, 'orderNumber' | 'version'>> = {
  service: NP_SERVICES,
  paymentStatus: PAYMENT_STATUSES,
  statusSince: INSTANTS,
  deliveryStatus: DELIVERY_STATUSES,
  // 入金完了 with 未配送.
  receiptStatus: [...RECEIPT_STATUSES].reverse(),
  shipment: [null, ...SHIPMENTS],
  invoicePrintedAt: [null, ...INSTANTS.slice(1)],
  npTransaction: [null, ...NP_TRANSACTION_IDS].flatMap((id) => NP_TRANSACTION_STATES.map((state) => ({ state, id }))),
  everApproved: [null, false, true],
  problem: [null, ...PROBLEM_STAGES.map((stage) => ({ stage, codes: ['RE021', 'E0100114', 'RE021'] }))],
  syncTrust: SYNC_TRUSTS,
  openFollowUps: [[], ...FOLLOW_UP_KINDS.map((kind) => [kind]), [...FOLLOW_UP_KINDS].reverse()],
  paymentMethod: [...Object.values(PAYMENT_METHODS), POINTS],
  paymentFee: [0, 330, 1_000_000],
  closed: [null, ...CLOSING_REASONS.map((reason) => ({ reason, at: '2026-04-01T01:30:00Z' }))],
}
