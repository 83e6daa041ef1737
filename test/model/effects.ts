import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { NpTransactionState } from '../../src/order/np-transaction.js'
import type { Order } from '../../src/order/order.js'
import type { ProblemStage } from '../../src/order/problem.js'
import type { RuleId } from '../../src/rules/rule-id.js'
import type { FollowUpKind } from '../../src/vocabulary/follow-up.js'
import type { PaymentStatus } from '../../src/vocabulary/payment-status.js'
import { CONDITIONS, carrierOf, slipOf } from './conditions.js'
import { routesOf } from './routes.js'

/** An order under change, and what the change is to report. */
export interface Draft {
  readonly before: Order
  readonly event: OrderEvent
  order: { -readonly [K in keyof Order]: Order[K] }
  readonly opened: FollowUpKind[]
  readonly settled: FollowUpKind[]
  readonly routes: RuleId[]
  readonly warnings: RuleId[]
}

type Effect = (draft: Draft) => void

const open =
  (kind: FollowUpKind): Effect =>
  ({ order, opened }) => {
    if (order.openFollowUps.includes(kind)) return
    order.openFollowUps = [...order.openFollowUps, kind]
    opened.push(kind)
  }

const settle =
  (...kinds: FollowUpKind[]): Effect =>
  ({ order, settled }) => {
    settled.push(...order.openFollowUps.filter((kind) => kinds.includes(kind)))
    order.openFollowUps = order.openFollowUps.filter((kind) => !kinds.includes(kind))
  }

/** READ-07, READ-09, READ-21: the three that a report, a 未配送 or a closing makes pointless. */
const settleShipmentFollowUps = settle('complete_delivery_again', 'report_in_np_console', 'ask_np_shipping_option')

const warn =
  (rule: RuleId): Effect =>
  ({ warnings }) => {
    warnings.push(rule)
  }

const npState =
  (state: NpTransactionState): Effect =>
  ({ order }) => {
    order.npTransaction = { state, id: order.npTransaction.id }
  }

const problemWithCodes =
  (stage: ProblemStage): Effect =>
  ({ order, event }) => {
    if ('codes' in event) order.problem = { stage, codes: event.codes }
  }

/** READ-06: as typed, what controls a line or a direction and halves of a character out, the first 64 characters. */
const carrierAsTyped = (event: OrderEvent): string => {
  const text = event.type === 'delivery.completed' ? (event.carrier ?? '') : ''
  return [...text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, '')].slice(0, 64).join('')
}

/** Moves 決済ステータス. READ-17: only three statuses keep a problem. */
export const moveTo = (draft: Draft, status: PaymentStatus): void => {
  const { order, event } = draft
  if (order.paymentStatus !== status) order.statusSince = event.at
  order.paymentStatus = status
  if (!['needs_attention', 'screening_on_hold', 'screening_rejected'].includes(status)) order.problem = null
}

/** Takes the order out of the NP lifecycle (READ-07). */
export const close = (draft: Draft): void => {
  const { order, event } = draft
  settleShipmentFollowUps(draft)
  if (event.type === 'paymentMethod.changed') order.closed = { reason: 'payment_method_changed', at: event.at }
  if (event.type === 'order.cancelled') order.closed = { reason: event.deleted ? 'deleted' : 'cancelled', at: event.at }
}

/** Every effect that the table names. */
export const EFFECTS = {
  // npTransaction
  'request goes out': ({ order }) => {
    order.npTransaction = { state: 'requested', id: null }
  },
  'NP has it under this id': ({ order, event }) => {
    if (event.type === 'screening.accepted') order.npTransaction = { state: 'live', id: event.npTransactionId }
  },
  'fill in the id': ({ order, event }) => {
    if (event.type !== 'screening.accepted') return
    order.npTransaction = { state: order.npTransaction.state, id: event.npTransactionId }
  },
  'NP holds it': npState('live'),
  'NP rejected it': npState('rejected'),
  'NP has none': npState('none'),
  'NP cancelled it': npState('cancelled'),

  // problem
  'problem: screening': problemWithCodes('screening'),
  'problem: shipment': problemWithCodes('shipment'),
  'problem: operator': ({ order }) => {
    order.problem = { stage: 'operator', codes: [] }
  },
  'problem: carrier as typed': ({ order, event }) => {
    order.problem = { stage: 'shipment', codes: [carrierAsTyped(event)] }
  },

  // approval, trust
  'received, approved': ({ order }) => {
    order.receiptStatus = 'received'
    order.everApproved = true
  },
  'becomes suspect': ({ order }) => {
    order.syncTrust = 'suspect'
  },
  'becomes linked': ({ order }) => {
    order.syncTrust = 'linked'
  },

  // delivery
  'is shipped': ({ order }) => {
    order.deliveryStatus = 'shipped'
  },
  'is not shipped': ({ order }) => {
    order.deliveryStatus = 'not_shipped'
  },
  'store shipment': ({ order, event }) => {
    const carrier = carrierOf(event)
    const slip = slipOf(event)
    if (carrier.is !== 'supported' || slip.is !== 'readable') throw new Error('There is no shipment to store.')
    order.shipment = { carrier: carrier.carrier, slipNumber: slip.slipNumber }
  },
  'no shipment': ({ order }) => {
    order.shipment = null
  },
  'list routes': ({ event, routes }) => {
    routes.push(...routesOf(event))
  },
  'invoice printed': ({ order, event }) => {
    order.invoicePrintedAt = event.at
  },
  'invoice goes stale': ({ order }) => {
    order.invoicePrintedAt = null
  },

  // payment
  'new method, fee 0': ({ order, event }) => {
    if (event.type !== 'paymentMethod.changed') return
    order.paymentMethod = { id: event.to.id, label: event.to.label, linked: false }
    order.paymentFee = 0
  },

  // follow-ups
  'open cancel_in_np_console': open('cancel_in_np_console'),
  'received if received or approved, to be reset': (draft) => {
    if (draft.before.receiptStatus !== 'received' && draft.before.everApproved !== true) return
    draft.order.receiptStatus = 'received'
    open('reset_receipt_status')(draft)
  },
  'open report_in_np_console': open('report_in_np_console'),
  'open complete_delivery_again': open('complete_delivery_again'),
  'open check_np_console': open('check_np_console'),
  'open check_np_console if suspect': (draft) => {
    if (draft.before.syncTrust === 'suspect') open('check_np_console')(draft)
  },
  'open ask_np_shipping_option': open('ask_np_shipping_option'),
  'settle shipment follow-ups': settleShipmentFollowUps,
  'settle check_np_console': settle('check_np_console'),
  'settle that follow-up': (draft) => {
    if (draft.event.type === 'followUp.done') settle(draft.event.kind)(draft)
  },

  // warnings
  'warn READ-13': warn('READ-13'),
  'warn READ-19': warn('READ-19'),
  'warn READ-19 if the check digit misses': (draft) => {
    if (CONDITIONS['check digit misses'](draft.before, draft.event)) warn('READ-19')(draft)
  },
  'warn PAY-05': warn('PAY-05'),
  'warn PAY-06': warn('PAY-06'),
  // "Such an order" was 審査OK: it is 入金完了, or becomes so by the change.
  'warn PAY-06 if received or approved': (draft) => {
    if (draft.before.receiptStatus === 'received' || draft.before.everApproved === true) warn('PAY-06')(draft)
  },
  'warn CANC-01': warn('CANC-01'),
  'warn SYNC-03': warn('SYNC-03'),
  'warn CORR-05': warn('CORR-05'),
} as const satisfies Readonly<Record<string, Effect>>

/** The name of an effect. */
export type EffectName = keyof typeof EFFECTS
