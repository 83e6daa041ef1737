import * as fc from 'fast-check'
import { CLOSING_REASONS } from '../../src/order/closing.js'
import type { OrderDraft } from '../../src/order/draft/order-draft.js'
import type { OrderSnapshot } from '../../src/order/draft/order-snapshot.js'
import type { Shop } from '../../src/order/draft/shop.js'
import type { OrderEvent, OrderEventOf, OrderEventType } from '../../src/order/event/order-event.js'
import { NP_TRANSACTION_STATES } from '../../src/order/np-transaction.js'
import type { Order } from '../../src/order/order.js'
import { PROBLEM_STAGES } from '../../src/order/problem.js'
import type { Buyer, Goods, OrderDetails, Party } from '../../src/transport/details/order-details.js'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { DELIVERY_CHANNELS } from '../../src/vocabulary/delivery-channel.js'
import { DELIVERY_STATUSES } from '../../src/vocabulary/delivery-status.js'
import { EDIT_FIELDS } from '../../src/vocabulary/edit-field.js'
import { FOLLOW_UP_KINDS } from '../../src/vocabulary/follow-up.js'
import { isCarrier } from '../../src/vocabulary/is-carrier.js'
import { NP_SERVICES } from '../../src/vocabulary/np-service.js'
import { ORDER_SOURCES } from '../../src/vocabulary/order-source.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../src/vocabulary/receipt-status.js'
import { SYNC_TRUSTS } from '../../src/vocabulary/sync-trust.js'
import { NEEDED_SNAPSHOT_FIELDS } from '../support/needed-fields.js'

/** The same cases in every run. */
export const SEEDED = { seed: 20260401 }

/** Any text, lone surrogates and control characters included. */
const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udfff', '\0')),
})

/** JSON gives plain objects; those without a prototype are among {@link anything}. */
const PLAIN = { noNullPrototype: true } as const
const plain = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model, PLAIN)

const text = fc.oneof(anyText, fc.string({ unit: 'grapheme' }))
const filledText = text.filter((given) => given !== '')
const codes = fc.array(text, { maxLength: 4 })
const orderNumber = fc.stringMatching(/^[0-9A-Za-z_\-あ-ん🍣]{1,20}$/u)
const UNSEEN = /[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const npTransactionId = text.map((given) => `${[...given.replace(UNSEEN, '')].slice(0, 30).join('')}A`)
const slipNumber = fc.stringMatching(/^[0-9A-Za-z-]{0,9}\d[0-9A-Za-z-]{0,10}$/)
const yen = fc.maxSafeNat()
const instant = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
    fc.constantFrom('', ':59', ':00.1', ':30.123456789'),
    fc.constantFrom('Z', '+09:00', '-23:59', '+00:00'),
  )
  .map(([day, seconds, offset]) => `${day.toISOString().slice(0, 16)}${seconds}${offset}`)
const shipment = plain({
  carrier: fc.constantFrom(...Object.keys(CARRIERS).filter(isCarrier)),
  slipNumber,
})
const paymentMethod = plain({ id: filledText, label: filledText, linked: fc.boolean() })

export const orders: fc.Arbitrary<Order> = plain({
  orderNumber,
  service: fc.constantFrom(...NP_SERVICES),
  paymentStatus: fc.constantFrom(...PAYMENT_STATUSES),
  statusSince: instant,
  deliveryStatus: fc.constantFrom(...DELIVERY_STATUSES),
  receiptStatus: fc.constantFrom(...RECEIPT_STATUSES),
  shipment: fc.option(shipment),
  invoicePrintedAt: fc.option(instant),
  npTransaction: plain({ state: fc.constantFrom(...NP_TRANSACTION_STATES), id: fc.option(npTransactionId) }),
  everApproved: fc.option(fc.boolean()),
  problem: fc.option(plain({ stage: fc.constantFrom(...PROBLEM_STAGES), codes })),
  syncTrust: fc.constantFrom(...SYNC_TRUSTS),
  openFollowUps: fc.shuffledSubarray([...FOLLOW_UP_KINDS]),
  paymentMethod,
  paymentFee: yen,
  closed: fc.option(plain({ reason: fc.constantFrom(...CLOSING_REASONS), at: instant })),
  version: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 1 }),
})

const status = fc.constantFrom(...PAYMENT_STATUSES)
const maybeText = fc.option(text, { nil: null })
const bare = <T extends OrderEventType>(type: T) => ({ type: fc.constant(type), at: instant })

const eventsOf: { readonly [T in OrderEventType]: fc.Arbitrary<OrderEventOf<T>> } = {
  'screening.requested': plain(bare('screening.requested')),
  'screening.accepted': plain({ ...bare('screening.accepted'), npTransactionId }),
  'screening.approved': plain(bare('screening.approved')),
  'screening.held': plain({ ...bare('screening.held'), codes }),
  'screening.rejected': plain({ ...bare('screening.rejected'), codes }),
  'screening.failed': plain({ ...bare('screening.failed'), codes }),
  'shipment.requested': plain(bare('shipment.requested')),
  'shipment.reported': plain(bare('shipment.reported')),
  'shipment.failed': plain({ ...bare('shipment.failed'), codes }),
  'correction.opened': plain(bare('correction.opened')),
  'order.edited': plain({
    ...bare('order.edited'),
    fields: fc.array(fc.constantFrom(...EDIT_FIELDS), { minLength: 1, maxLength: 8 }),
  }),
  'delivery.completed': fc.record(
    {
      ...bare('delivery.completed'),
      channel: fc.constantFrom(...DELIVERY_CHANNELS),
      carrier: maybeText,
      slipNumber: maybeText,
    },
    { ...PLAIN, requiredKeys: ['type', 'at', 'channel'] },
  ),
  'delivery.reverted': plain(bare('delivery.reverted')),
  'invoice.printed': plain(bare('invoice.printed')),
  'paymentMethod.changed': plain({ ...bare('paymentMethod.changed'), to: paymentMethod }),
  'order.cancelled': plain({ ...bare('order.cancelled'), deleted: fc.boolean() }),
  'status.overridden': plain({
    ...bare('status.overridden'),
    to: status,
    reason: text.filter((given) => given.trim() !== ''),
  }),
  'followUp.done': plain({ ...bare('followUp.done'), kind: fc.constantFrom(...FOLLOW_UP_KINDS) }),
  'sync.doubted': plain({ ...bare('sync.doubted'), reason: fc.constantFrom('np_console_edited', 'other') }),
  'sync.confirmed': plain({ ...bare('sync.confirmed'), status }),
}

export const events: fc.Arbitrary<OrderEvent> = fc.oneof(...Object.values(eventsOf))

const draftFields = {
  orderNumber,
  service: fc.constantFrom(...NP_SERVICES),
  source: fc.constantFrom(...ORDER_SOURCES),
  multipleDestinations: fc.boolean(),
  preorder: fc.boolean(),
  paymentFee: yen,
  at: instant,
}

export const drafts: fc.Arbitrary<OrderDraft> = plain(draftFields)

export const snapshots: fc.Arbitrary<OrderSnapshot> = fc.record(
  {
    ...draftFields,
    paymentStatus: status,
    deliveryStatus: fc.constantFrom(...DELIVERY_STATUSES),
    receiptStatus: fc.constantFrom(...RECEIPT_STATUSES),
    shipment: fc.option(shipment),
    invoicePrintedAt: fc.option(instant),
    npTransactionId: fc.option(npTransactionId),
    problemCodes: fc.option(codes),
    everApproved: fc.option(fc.boolean()),
  },
  {
    ...PLAIN,
    requiredKeys: [...NEEDED_SNAPSHOT_FIELDS],
  },
)

export const shops: fc.Arbitrary<Shop> = plain({
  linkMode: fc.constantFrom('automatic', 'manual'),
  connect: fc.constantFrom('pro', 'lite'),
  spCode: fc.option(text),
})

const party = { name: text, postcode: text, address: text, telephone: text }
const partyMore = { nameKana: maybeText, company: maybeText, department: maybeText }
const NEEDED = ['name', 'postcode', 'address', 'telephone'] as const
const destinations: fc.Arbitrary<Party> = fc.record({ ...party, ...partyMore }, { ...PLAIN, requiredKeys: [...NEEDED] })
const buyers: fc.Arbitrary<Buyer> = fc.record(
  { ...party, ...partyMore, email: maybeText },
  { ...PLAIN, requiredKeys: [...NEEDED] },
)
const goods: fc.Arbitrary<Goods> = plain({
  name: text,
  price: fc.maxSafeInteger(),
  quantity: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
})

export const orderDetails: fc.Arbitrary<OrderDetails> = fc.record(
  {
    orderedAt: instant,
    amount: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    buyer: buyers,
    destination: fc.option(destinations),
    goods: fc.array(goods, { minLength: 1, maxLength: 4 }),
  },
  { ...PLAIN, requiredKeys: ['orderedAt', 'amount', 'buyer', 'goods'] },
)

/** Anything at all: dates, maps, holes, odd keys, objects without a prototype, values of the domain. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'formatVersion')),
  }),
  anyText,
  fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -0, -1, 1.5, NaN, Infinity, 2 ** 53, Number.MAX_SAFE_INTEGER),
  fc.constantFrom<unknown>([], {}, true, '2026-02-30T10:00:00Z', '2026-04-01T10:00:00Z', 'np_atobarai', 'yamato'),
  fc.constantFrom<unknown>(...PAYMENT_STATUSES, ...FOLLOW_UP_KINDS, ...EDIT_FIELDS, ...SYNC_TRUSTS),
  fc.array(fc.constantFrom<unknown>(...FOLLOW_UP_KINDS, ...EDIT_FIELDS, 'RE009', 1, null), { maxLength: 3 }),
)
