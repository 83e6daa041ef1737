import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptedEvents,
  decide,
  explainActions,
  ORDER_EVENT_TYPES,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
} from '../../src/index.js'
import type { OrderEvent, OrderEventOf, OrderEventType } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { FOLLOW_UP_KINDS } from '../../src/vocabulary/follow-up.js'
import { eventFor } from '../arbitraries/events.js'
import { anyOrder } from '../arbitraries/orders.js'

const SEED = 20260407
const at = '2026-04-01T10:00:00+09:00'

/** For each type, payloads of every kind that the rules tell apart, given the order. */
const PAYLOADS: { readonly [T in OrderEventType]: (order: Order) => readonly OrderEventOf<T>[] } = {
  'screening.requested': () => [{ type: 'screening.requested', at }],
  'screening.accepted': ({ npTransaction: { id } }) =>
    [id ?? 'other000001', 'other000002'].map((npTransactionId) => ({
      type: 'screening.accepted',
      npTransactionId,
      at,
    })),
  'screening.approved': () => [{ type: 'screening.approved', at }],
  'screening.held': (order) => codesFor(order).map((codes) => ({ type: 'screening.held', codes, at })),
  'screening.rejected': (order) => codesFor(order).map((codes) => ({ type: 'screening.rejected', codes, at })),
  'screening.failed': (order) => codesFor(order).map((codes) => ({ type: 'screening.failed', codes, at })),
  'shipment.requested': () => [{ type: 'shipment.requested', at }],
  'shipment.reported': () => [{ type: 'shipment.reported', at }],
  'shipment.failed': (order) => codesFor(order).map((codes) => ({ type: 'shipment.failed', codes, at })),
  'correction.opened': () => [{ type: 'correction.opened', at }],
  'order.edited': () => [
    { type: 'order.edited', fields: ['email'], at },
    { type: 'order.edited', fields: ['items'], at },
  ],
  'delivery.completed': () =>
    [
      { channel: 'order_detail', carrier: 'yamato', slipNumber: '123456789012' },
      { channel: 'order_detail', carrier: 'yamato', slipNumber: 'キャンセル' },
      { channel: 'order_detail', carrier: 'DHL', slipNumber: '123456789012' },
      { channel: 'order_detail' },
      { channel: 'sanchoku' },
      { channel: 'other' },
    ].map((delivery) => JSON.parse(JSON.stringify({ type: 'delivery.completed', ...delivery, at }))),
  'delivery.reverted': () => [{ type: 'delivery.reverted', at }],
  'invoice.printed': () => [{ type: 'invoice.printed', at }],
  'paymentMethod.changed': () => [
    { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at },
    { type: 'paymentMethod.changed', to: PAYMENT_METHODS.credit_card, at },
  ],
  'order.cancelled': () => [
    { type: 'order.cancelled', deleted: false, at },
    { type: 'order.cancelled', deleted: true, at },
  ],
  'status.overridden': () => PAYMENT_STATUSES.map((to) => ({ type: 'status.overridden', to, reason: 'seen', at })),
  'followUp.done': () => FOLLOW_UP_KINDS.map((kind) => ({ type: 'followUp.done', kind, at })),
  'sync.doubted': () => [
    { type: 'sync.doubted', reason: 'np_console_edited', at },
    { type: 'sync.doubted', reason: 'other', at },
  ],
  'sync.confirmed': () => PAYMENT_STATUSES.map((status) => ({ type: 'sync.confirmed', status, at })),
}

function codesFor({ problem }: Order): readonly (readonly string[])[] {
  return [problem?.codes ?? [], [], ['RE009'], ['E0100113', 'RE014']]
}

function payloadsOf(order: Order, type: OrderEventType): readonly OrderEvent[] {
  return PAYLOADS[type](order)
}

function law(name: string, holds: (order: Order) => void): void {
  it(`${name} (seed ${SEED})`, () => {
    fc.assert(fc.property(anyOrder, holds), { seed: SEED, numRuns: 1_500 })
  })
}

describe('acceptedEvents', () => {
  law('holds a type exactly when some payload of it is accepted', (order) => {
    const some = ORDER_EVENT_TYPES.filter((type) => payloadsOf(order, type).some((event) => decide(order, event).ok))
    expect(acceptedEvents(order)).toEqual(some)
  })

  it(`holds the type of any event that is accepted (seed ${SEED})`, () => {
    const cases = anyOrder.chain((order) => eventFor(order).map((event) => [order, event] as const))
    fc.assert(
      fc.property(cases, ([order, event]) => {
        if (decide(order, event).ok) expect(acceptedEvents(order)).toContain(event.type)
      }),
      { seed: SEED, numRuns: 5_000 },
    )
  })

  it('is empty for something that is no order', () => {
    expect(acceptedEvents(JSON.parse('{"paymentStatus":"screening_approved"}'))).toEqual([])
  })
})

describe('explainActions', () => {
  law('says never, always and conditional as the payloads fare', (order) => {
    for (const { event: type, allowed, next } of explainActions(order)) {
      const outcomes = payloadsOf(order, type).map((event) => decide(order, event))
      const refused = outcomes.some(({ ok }) => !ok)
      const changes = outcomes.some((outcome) => outcome.ok && outcome.val.changed)
      expect({ type, allowed }).toEqual({ type, allowed: !changes ? 'never' : refused ? 'conditional' : 'always' })
      expect({ type, hasNext: next.length > 0 }).toEqual({ type, hasNext: refused })
    }
  })

  law('names only next steps that are possible', (order) => {
    const accepted = acceptedEvents(order)
    for (const { next } of explainActions(order)) {
      for (const { event } of next) if (event !== null) expect(accepted).toContain(event)
    }
  })

  law('says neither never nor always against a random payload', (order) => {
    for (const { event: type, allowed } of explainActions(order)) {
      for (const event of fc.sample(eventFor(order, type), { seed: SEED, numRuns: 3 })) {
        const decided = decide(order, event)
        if (allowed === 'never') expect(decided.ok && decided.val.changed).toBe(false)
        if (allowed === 'always') expect(decided.ok).toBe(true)
      }
    }
  })
})
