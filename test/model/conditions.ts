import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import type { PaymentStatus } from '../../src/vocabulary/payment-status.js'
import { checkDigitMisses, classifyCarrier, classifySlip } from './corpus.js'
import { isLinkedMethod } from './payment-methods.js'

type Condition = (order: Order, event: OrderEvent) => boolean

const misused = (event: OrderEvent): never => {
  throw new Error(`The table asks a condition of ${event.type} that belongs to another event.`)
}

const codesOf = (event: OrderEvent): readonly string[] => ('codes' in event ? event.codes : misused(event))
const fieldsOf = (event: OrderEvent): readonly string[] => ('fields' in event ? event.fields : misused(event))
const idOf = (event: OrderEvent): string => ('npTransactionId' in event ? event.npTransactionId : misused(event))
const channelOf = (event: OrderEvent): string => ('channel' in event ? event.channel : misused(event))
const kindOf = (event: OrderEvent): string => ('kind' in event ? event.kind : misused(event))

/** The status that an override or a confirmation names. */
export const namedStatus = (event: OrderEvent): PaymentStatus => {
  if (event.type === 'status.overridden') return event.to
  return event.type === 'sync.confirmed' ? event.status : misused(event)
}

/** The class of the carrier's text. */
export const carrierOf = (event: OrderEvent) =>
  event.type === 'delivery.completed' ? classifyCarrier(event.carrier) : misused(event)

/** The class of the slip's text. */
export const slipOf = (event: OrderEvent) =>
  event.type === 'delivery.completed' ? classifySlip(event.slipNumber) : misused(event)

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((code) => other.includes(code)) && other.every((code) => one.includes(code))

const sameProblem = (order: Order, stage: string, codes: readonly string[]): boolean =>
  order.problem !== null && order.problem.stage === stage && sameSet(order.problem.codes, codes)

/** READ-08: NP may hold a live transaction. */
const mayBeLive = (order: Order): boolean => ['requested', 'live', 'unknown'].includes(order.npTransaction.state)

const names =
  (...statuses: PaymentStatus[]): Condition =>
  (_order, event) =>
    statuses.includes(namedStatus(event))

/** READ-17: the three statuses that have a problem. */
const namesOneWithAProblem = names('needs_attention', 'screening_on_hold', 'screening_rejected')

const holdsNothing = (order: Order): boolean => ['none', 'rejected'].includes(order.npTransaction.state)

/** Every condition that the table names. */
export const CONDITIONS = {
  otherwise: () => true,
  suspect: (order) => order.syncTrust === 'suspect',

  // The order.
  shipped: (order) => order.deliveryStatus === 'shipped',
  'not shipped': (order) => order.deliveryStatus === 'not_shipped',
  'not wiz': (order) => order.service !== 'np_atobarai_wiz',
  'invoice already printed': (order) => order.invoicePrintedAt !== null,
  'wiz invoice not printed': (order) => order.service === 'np_atobarai_wiz' && order.invoicePrintedAt === null,

  // What NP holds.
  'NP holds nothing': holdsNothing,
  'requested without an id': (order) => order.npTransaction.state === 'requested' && order.npTransaction.id === null,
  'requested with an id': (order) => order.npTransaction.state === 'requested' && order.npTransaction.id !== null,
  'NP may hold it': mayBeLive,
  'NP may hold it, approved or perhaps so': (order) => mayBeLive(order) && order.everApproved !== false,
  'cancelled at NP': (order) => order.npTransaction.state === 'cancelled',
  'live, cancel_in_np_console open': (order) =>
    order.npTransaction.state === 'live' && order.openFollowUps.includes('cancel_in_np_console'),

  // NP's answers.
  'the known id': (order, event) => order.npTransaction.id === idOf(event),
  'no id known': (order) => order.npTransaction.id === null,
  'no codes': (_order, event) => codesOf(event).length === 0,
  'same screening codes': (order, event) => sameProblem(order, 'screening', codesOf(event)),
  'same shipment codes': (order, event) => sameProblem(order, 'shipment', codesOf(event)),

  // order.edited
  'e-mail only': (_order, event) => fieldsOf(event).every((field) => field === 'email'),
  'touches the invoice': (_order, event) =>
    fieldsOf(event).some((field) => ['buyer', 'destination', 'items', 'amount'].includes(field)),

  // delivery.completed
  産直: (_order, event) => channelOf(event) === 'sanchoku',
  'unknown channel': (_order, event) => channelOf(event) === 'other',
  'slip missing': (_order, event) => slipOf(event).is === 'missing',
  'slip malformed': (_order, event) => slipOf(event).is === 'malformed',
  'carrier missing': (_order, event) => carrierOf(event).is === 'missing',
  'mail service': (_order, event) => carrierOf(event).is === 'mail',
  'carrier ambiguous': (_order, event) => carrierOf(event).is === 'ambiguous',
  'carrier unsupported': (_order, event) => carrierOf(event).is === 'unsupported',
  'check digit misses': (_order, event) => checkDigitMisses(carrierOf(event), slipOf(event)),

  // paymentMethod.changed
  'linked method': (_order, event) =>
    event.type === 'paymentMethod.changed' ? isLinkedMethod(event.to) : misused(event),

  // status.overridden and sync.confirmed
  'the status it shows': (order, event) => namedStatus(event) === order.paymentStatus,
  'linked, the status it shows': (order, event) =>
    order.syncTrust === 'linked' && namedStatus(event) === order.paymentStatus,
  'linked, another status': (order, event) =>
    order.syncTrust === 'linked' && namedStatus(event) !== order.paymentStatus,
  'names one with a problem': namesOneWithAProblem,
  'names 審査OK': names('screening_approved'),
  'names 出荷報告': names('shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed'),
  'names 審査NG': names('screening_rejected'),
  'names 審査中 or 審査保留': names('screening_in_progress', 'screening_on_hold'),
  'names 審査待ち, NP holds nothing': (order, event) =>
    namedStatus(event) === 'screening_waiting' && holdsNothing(order),
  'names 審査待ち': names('screening_waiting'),

  // followUp.done
  'not open': (order, event) => !order.openFollowUps.some((kind) => kind === kindOf(event)),
  'cancelled in the console': (_order, event) => kindOf(event) === 'cancel_in_np_console',

  // sync.doubted
  'suspect, check_np_console open': (order) =>
    order.syncTrust === 'suspect' && order.openFollowUps.includes('check_np_console'),
  "edited in NP's console": (_order, event) =>
    event.type === 'sync.doubted' ? event.reason === 'np_console_edited' : misused(event),
} as const satisfies Readonly<Record<string, Condition>>

/** The name of a condition. */
export type ConditionName = keyof typeof CONDITIONS
