import type { Order } from '../../order/order.js'
import { ATTENTION_REASONS } from '../../sync/entry/attention-reason.js'
import type { SyncEntry } from '../../sync/entry/sync-entry.js'
import type { SyncRecord } from '../../sync/entry/sync-record.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { NP_TRANSACTION_IDS } from '../each-value/np-transaction-ids.js'
import { ORDER_VALUES } from '../each-value/order-values.js'
import { SHIPMENTS } from '../each-value/shipments.js'
import { type Fields, type Values, valuesAlone, valuesByTurns } from '../each-value/values-of.js'
import { nthNumber } from '../many-numbers.js'
import { anEntry, NOON } from './entries.js'

const IN_UTC = '2026-04-01T01:30:00Z'

const CALLS: { readonly [Call in SyncRecord['call']]: Call } = { none: 'none', open: 'open', unanswered: 'unanswered' }

/** What a record may say; which status it is about is up to the order. */
const SYNC: Values<Omit<SyncRecord, 'revision' | 'about'>> = {
  callCount: [0, 70_000],
  call: Object.values(CALLS),
  attempts: [0, 1, 300],
  dueAtMs: [null, NOON, NOON - 1],
  together: [null, 1, 300],
  attention: [null, ...ATTENTION_REASONS],
  // With 未配送, where they go together.
  unansweredRegistration: [true, false],
  unansweredReport: [
    null,
    ...[null, ...SHIPMENTS].map((shipment) => ({ npTransactionId: NP_TRANSACTION_IDS[0], shipment })),
  ],
  updateSentAtMs: [null, 'never', NOON - 1_234],
  underWayUntilMs: [null, NOON + 1_234],
  goodsHaveLeft: [true, false],
}

/**
 * An entry for each value of each field, plain otherwise, so that it is seen what a store makes up of another field: as
 * whatever is always so of an order in 未配送, or of a closed one.
 */
export function eachValueAlone(): readonly SyncEntry[] {
  const shown = PAYMENT_STATUSES.map((status) => ({ status, since: IN_UTC }))
  const over = { openFollowUps: FOLLOW_UP_KINDS, syncTrust: 'suspect' }
  return entriesOf([
    ...valuesAlone({ ...SYNC, about: [null, ...shown] }).map((sync) => ({ sync })),
    ...valuesAlone(ORDER_VALUES).map((order) => ({ order })),
    ...ORDER_VALUES.closed.map((closed) => ({ order: { ...over, closed } })),
  ])
}

/** The same values in as few entries as may be, each due at noon in its status, unless `told` says otherwise. */
export function eachValueTogether(told: {
  readonly paymentStatus: Values<Order>['paymentStatus']
  readonly syncTrust?: Values<Order>['syncTrust']
  readonly attention?: Values<SyncRecord>['attention']
}): readonly SyncEntry[] {
  const { attention = SYNC.attention, syncTrust = ORDER_VALUES.syncTrust, paymentStatus } = told
  const syncs = { ...SYNC, dueAtMs: [NOON], attention }
  const orders = { ...ORDER_VALUES, paymentStatus, syncTrust, closed: [null] }
  return entriesOf(valuesByTurns({ sync: syncs, order: orders })).map(({ order, sync }) => {
    const about = { status: order.paymentStatus, since: order.statusSince }
    return { order, sync: { ...sync, about } }
  })
}

/** What one order says by turns, there and back, so that each field says whatever it may after something else. */
export function eachValueByTurns(orderNumber: string): readonly SyncEntry[] {
  const abouts = [null, ...ORDER_VALUES.statusSince.map((since) => ({ status: 'screening_on_hold', since }))]
  const there = valuesByTurns({ sync: { ...SYNC, about: abouts }, order: ORDER_VALUES })
  const plain = {}
  return [plain, ...there, ...there.slice(0, -1).reverse(), plain].map((fields, before) =>
    entryWith(anEntry(orderNumber, { revision: before + 1 }), fields),
  )
}

interface EntryFields {
  readonly sync?: Fields
  readonly order?: Fields
}

function entriesOf(all: readonly EntryFields[]): readonly SyncEntry[] {
  return all.map((fields, index) => entryWith(anEntry(nthNumber(index)), fields))
}

function entryWith({ order, sync }: SyncEntry, fields: EntryFields): SyncEntry {
  return { order: Object.assign({ ...order }, fields.order), sync: Object.assign({ ...sync }, fields.sync) }
}
