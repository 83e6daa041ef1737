import { CLOSING_REASONS } from '../../order/closing.js'
import { NP_TRANSACTION_STATES } from '../../order/np-transaction.js'
import type { Order } from '../../order/order.js'
import { PROBLEM_STAGES } from '../../order/problem.js'
import { ATTENTION_REASONS } from '../../sync/entry/attention-reason.js'
import type { SyncEntry } from '../../sync/entry/sync-entry.js'
import type { SyncRecord } from '../../sync/entry/sync-record.js'
import { CARRIERS } from '../../vocabulary/carrier.js'
import { DELIVERY_STATUSES } from '../../vocabulary/delivery-status.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { isCarrier } from '../../vocabulary/is-carrier.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { PAYMENT_METHODS } from '../../vocabulary/payment-method.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../vocabulary/receipt-status.js'
import { SYNC_TRUSTS } from '../../vocabulary/sync-trust.js'
import { SINCE } from '../an-order.js'
import { anEntry, many, NOON } from './entries.js'

/** So many values of each field, all of those of which there is a list. */
type Values<T> = { readonly [Field in keyof T]-?: readonly T[Field][] }

/** An NP取引ID and 伝票番号 as long as they may be, and such as a number or one case would change. */
const ID = '0A1b2C3d4E5'
const ZEROS = '00000001234'
const SLIP = 'aB34567890-234567890'

const AT = '2026-04-01T10:00:00.250+09:00'
const IN_UTC = '2026-04-01T01:30:00Z'

const SHIPMENTS = [
  ...Object.keys(CARRIERS)
    .filter(isCarrier)
    .map((carrier) => ({ carrier, slipNumber: '0123-4567-8901' })),
  { carrier: 'yamato', slipNumber: SLIP },
] as const

const POINTS = { id: 'our_points', label: 'ポイント払い', linked: false }

/** What an order may say. */
const ORDER: Values<Omit<Order, 'orderNumber' | 'version'>> = {
  service: NP_SERVICES,
  paymentStatus: PAYMENT_STATUSES,
  statusSince: [SINCE, AT, IN_UTC],
  deliveryStatus: DELIVERY_STATUSES,
  // The first of each go together: 入金完了 with 未配送.
  receiptStatus: [...RECEIPT_STATUSES].reverse(),
  shipment: [null, ...SHIPMENTS],
  invoicePrintedAt: [null, AT, IN_UTC],
  npTransaction: [null, ID, ZEROS].flatMap((id) => NP_TRANSACTION_STATES.map((state) => ({ state, id }))),
  everApproved: [null, false, true],
  problem: [null, ...PROBLEM_STAGES.map((stage) => ({ stage, codes: ['RE021', 'E0100114', 'RE021'] }))],
  syncTrust: SYNC_TRUSTS,
  openFollowUps: [[], ...FOLLOW_UP_KINDS.map((kind) => [kind]), [...FOLLOW_UP_KINDS].reverse()],
  paymentMethod: [...Object.values(PAYMENT_METHODS), POINTS],
  paymentFee: [0, 330, 1_000_000],
  closed: [null, ...CLOSING_REASONS.map((reason) => ({ reason, at: IN_UTC }))],
}

const CALLS: { readonly [Call in SyncRecord['call']]: Call } = { none: 'none', open: 'open', unanswered: 'unanswered' }

/** What a record may say; which status it is about is up to the order. */
const SYNC: Values<Omit<SyncRecord, 'revision' | 'about'>> = {
  claims: [0, 70_000],
  call: Object.values(CALLS),
  attempts: [0, 1, 300],
  dueAt: [null, NOON, NOON - 1],
  together: [null, 1, 300],
  attention: [null, ...ATTENTION_REASONS],
  // With 未配送, where they go together.
  unansweredRegistration: [true, false],
  unansweredReport: [null, ...[null, ...SHIPMENTS].map((shipment) => ({ npTransactionId: ID, shipment }))],
  // Left out of what is plain.
  updateSentAt: [null, NOON - 1_234],
  goodsHaveLeft: [true, false],
}

type Lists = Readonly<Record<string, readonly unknown[]>>
type Fields = Readonly<Record<string, unknown>>

/**
 * An entry for each value of each field, plain otherwise, so that it is seen what a store makes up of another field: as
 * whatever is always so of an order in 未配送, or of a closed one.
 */
export function eachValueAlone(): readonly SyncEntry[] {
  const shown = PAYMENT_STATUSES.map((status) => ({ status, since: IN_UTC }))
  const over = { openFollowUps: FOLLOW_UP_KINDS, syncTrust: 'suspect' }
  return entriesOf([
    ...alone({ ...SYNC, about: [null, ...shown] }).map((sync) => ({ sync })),
    ...alone(ORDER).map((order) => ({ order })),
    ...ORDER.closed.map((closed) => ({ order: { ...over, closed } })),
  ])
}

/** The same values in as few entries as may be, each due at noon in its status, unless `told` says otherwise. */
export function eachValueTogether(told: {
  readonly paymentStatus: Values<Order>['paymentStatus']
  readonly syncTrust?: Values<Order>['syncTrust']
  readonly attention?: Values<SyncRecord>['attention']
}): readonly SyncEntry[] {
  const { attention = SYNC.attention, syncTrust = ORDER.syncTrust, paymentStatus } = told
  const syncs = { ...SYNC, dueAt: [NOON], attention }
  const orders = { ...ORDER, paymentStatus, syncTrust, closed: [null] }
  const turns = Math.max(...[...Object.values(syncs), ...Object.values(orders)].map(({ length }) => length))
  const entries = entriesOf(
    Array.from({ length: turns }, (_, turn) => ({ sync: atTurn(syncs, turn), order: atTurn(orders, turn) })),
  )
  return entries.map(({ order, sync }) => {
    const about = { status: order.paymentStatus, since: order.statusSince }
    return { order, sync: { ...sync, about } }
  })
}

function alone(lists: Lists): readonly Fields[] {
  return Object.entries(lists).flatMap(([field, values]) => values.map((value) => ({ [field]: value })))
}

function atTurn(lists: Lists, turn: number): Fields {
  return Object.fromEntries(Object.entries(lists).map(([field, values]) => [field, values[turn % values.length]]))
}

function entriesOf(told: readonly { readonly sync?: Fields; readonly order?: Fields }[]): readonly SyncEntry[] {
  return many(told.length).map((orderNumber, index) => {
    const { order, sync } = anEntry(orderNumber)
    return {
      order: Object.assign({ ...order }, told[index]?.order),
      sync: Object.assign({ ...sync }, told[index]?.sync),
    }
  })
}
