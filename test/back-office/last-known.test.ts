import { describe, expect, it } from 'vitest'
import { type ObserveOptions, type OrderRow, observe, observeRow, shippingGate } from '../../src/back-office/index.js'
import { decide, type Order, type OrderEvent } from '../../src/index.js'
import { confirmed, SLIP } from '../support/an-event.js'
import { anOrder, aSuspectOrder } from '../support/an-order.js'
import { codesIn } from './seen.js'

const MORNING = '2026-04-02T07:00:00+09:00'
const MIDDAY = '2026-04-02T12:00:00+09:00'
const AFTERNOON = '2026-04-02T15:00:00+09:00'
const known = anOrder({ in: 'screening_approved' })
const notShipped = { paymentStatus: '審査OK', deliveryStatus: '未配送' } as const

const BANK = { id: 'bank_transfer', label: '銀行振込', linked: false } as const

const following = (order: Order, event: OrderEvent): Order => decide(order, event).unwrap().order
const row = (at: string, shown: object = notShipped): OrderRow => ({
  outcome: 'imported',
  shown: { paymentStatus: '', ...shown, at },
})

/** What an export and a screen say, each seen at that time. */
const LOOKS = [
  ['observe', (order: Order, at: string, options?: ObserveOptions) => observe(order, { ...notShipped, at }, options)],
  [
    'observeRow',
    (order: Order, at: string, options?: ObserveOptions) => observeRow(order, row(at), { at, ...options }),
  ],
] as const

describe.each(LOOKS)('%s: what was last known of an order', (_, look) => {
  const shipment = { type: 'delivery.completed', carrier: 'yamato', slipNumber: SLIP, at: AFTERNOON } as const

  // READ-05: each stays in 審査OK, so that its time is nowhere in the order.
  it.each<OrderEvent>([
    { ...shipment, channel: 'sanchoku' },
    { ...shipment, channel: 'order_detail', slipNumber: '' },
    { ...shipment, channel: 'order_detail', carrier: '' },
    { ...shipment, channel: 'other' },
  ])('keeps the goods from leaving twice, where an export from before %j is read once more', (event) => {
    const { order } = look(known, MORNING).unwrap()
    const shipped = following(order, event)
    expect([shipped.paymentStatus, shippingGate(shipped).verdict]).toStrictEqual(['screening_approved', 'stop'])
    const seen = look(shipped, MORNING, { lastKnownAt: AFTERNOON }).unwrap()
    expect(seen).toMatchObject({ kind: 'outdated', course: [], events: [], toConfirm: null })
    expect(seen.findings).toStrictEqual([{ code: 'older_than_known', rule: 'LINK-06', detail: 'screening_approved' }])
    expect(seen.order).toBe(shipped)
    expect(shippingGate(seen.order).verdict).toBe('stop')
  })

  it('LINK-06: nor is an approval from before a correction taken for the one that follows it', () => {
    // The export of the afternoon showed 審査中 once more; that of the morning is read late.
    const inReview = anOrder({ in: 'screening_in_progress', everApproved: true })
    const { order, kind } = look(inReview, MORNING, { lastKnownAt: AFTERNOON }).unwrap()
    expect([kind, shippingGate(order).verdict]).toStrictEqual(['outdated', 'hold'])
  })

  it('READ-07, LINK-06: nor does it bring an order to life that was closed after NP had rejected the correction', () => {
    const rejected = anOrder({ in: 'screening_rejected', statusSince: MIDDAY, everApproved: true })
    const closed = following(rejected, { type: 'paymentMethod.changed', to: BANK, at: AFTERNOON })
    const done = following(closed, { type: 'followUp.done', kind: 'reset_receipt_status', at: AFTERNOON })
    for (const options of [{}, { lastKnownAt: AFTERNOON }]) {
      const seen = look(done, MORNING, options).unwrap()
      expect(seen).toMatchObject({ kind: 'closed', events: [] })
      expect(codesIn(seen)).not.toContain('live_after_closing')
      expect(seen.order).toBe(done)
    }
    // Seen since, it is news: NP has it after all.
    expect(codesIn(look(done, '2026-04-02T16:00:00+09:00').unwrap())).toContain('live_after_closing')
  })

  it('READ-07: but what was shown between the status that was known and the end is news', () => {
    const preparing = anOrder({ in: 'screening_preparing', statusSince: '2026-04-02T06:00:00+09:00' })
    const closed = following(preparing, { type: 'order.cancelled', deleted: false, at: AFTERNOON })
    expect(codesIn(look(closed, MORNING).unwrap())).toContain('live_after_closing')
  })

  // Somebody was asked to put it back to 未配送 (READ-05).
  const openFollowUps = ['complete_delivery_again'] as const
  const shipped = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps })

  it.each([
    // As texts they would come the other way round.
    ['outdated', '2026-04-02T14:59:59+09:00', '2026-04-02T06:00:00Z'],
    ['outdated', '2026-04-02T05:59:59Z', AFTERNOON],
    ['outdated', '2026-04-02T16:00:00+12:00', '2026-04-02T05:00:00Z'],
    ['operator', '2026-04-02T06:00:01Z', AFTERNOON],
    ['operator', '2026-04-02T15:00:01+09:00', '2026-04-02T06:00:00Z'],
    ['operator', '2026-04-02T14:30:00+09:00', '2026-04-02T17:00:00+12:00'],
    // Of the same time it isn't older.
    ['operator', AFTERNOON, AFTERNOON],
    ['operator', '2026-04-02T06:00:00.000Z', AFTERNOON],
  ])('READ-23: instants are compared, not how they are written: %s, seen at %s, known since %s', (kind, at, last) => {
    expect(look(shipped, at, { lastKnownAt: last }).unwrap().kind).toBe(kind)
  })

  it('may be left out, or not known', () => {
    for (const options of [{}, { lastKnownAt: undefined }, { lastKnownAt: null }]) {
      expect(look(shipped, MORNING, options).unwrap()).toStrictEqual(look(shipped, MORNING).unwrap())
    }
  })

  it('says nothing of what is shown as it is known', () => {
    expect(look(known, MORNING, { lastKnownAt: AFTERNOON }).unwrap().kind).toBe('unchanged')
  })

  it('LINK-06: doesn’t make what was seen before the status that is known any newer', () => {
    const rejected = anOrder({ in: 'screening_in_progress', statusSince: AFTERNOON })
    expect(look(rejected, MORNING, { lastKnownAt: '2026-04-01T00:00:00Z' }).unwrap().kind).toBe('outdated')
  })

  it.each(['', '2026-04-02', '2026-02-30T00:00:00Z', 0, {}])('READ-24: %j is no instant', (lastKnownAt) => {
    const outcome = Reflect.apply(look, undefined, [known, MORNING, { lastKnownAt }])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: 'options.lastKnownAt' } })
  })
})

describe('what holds goods back counts, though it is older than what was last known', () => {
  const options = { at: MORNING, lastKnownAt: AFTERNOON }

  it('READ-21: that the goods are gone', () => {
    const seen = observeRow(known, row(MORNING, { ...notShipped, deliveryStatus: '配送完了' }), options).unwrap()
    expect([seen.order.deliveryStatus, shippingGate(seen.order).verdict]).toStrictEqual(['shipped', 'stop'])
  })

  it('CANC-01: a cancel', () => {
    const seen = observeRow(known, { outcome: 'refused', code: 'order_cancelled' }, options).unwrap()
    expect(seen.order.closed).toStrictEqual({ reason: 'cancelled', at: MORNING })
  })

  it.each<OrderRow>([
    { outcome: 'refused', code: 'provisional_order' },
    { outcome: 'refused', code: 'other_payment_method', paymentMethod: 'クレジットカード' },
    { outcome: 'not_understood' },
    { ...row(MORNING), order: { service: 'np_atobarai_wiz' } } as OrderRow,
  ])('READ-21: what nobody can tell: %j', (each) => {
    expect(observeRow(known, each, options).unwrap().order.syncTrust).toBe('suspect')
  })

  it('READ-03: and a row once more, whose order was confirmed since: that says nothing of what makeshop shows', () => {
    const suspect = aSuspectOrder({ in: 'screening_approved' })
    const inAttention = row(MORNING, { paymentStatus: '要確認' })
    const kept = { at: MORNING, lastKnownAt: MORNING }
    const seen = observeRow(suspect, inAttention, kept).unwrap()
    expect(codesIn(seen)).toContain('still_suspect')
    const order = following(seen.order, { ...confirmed('screening_approved'), at: AFTERNOON })
    expect(shippingGate(order).verdict).toBe('ship')
    expect(observeRow(order, inAttention, kept).unwrap().kind).toBe('approval_taken_back')
  })
})

it.each([
  [AFTERNOON, 'options'],
  [[], 'options'],
])('READ-24: observe takes no %j for what was last known', (options, detail) => {
  const outcome = Reflect.apply(observe, undefined, [known, { ...notShipped, at: MORNING }, options])
  expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', rule: 'READ-24', detail } })
})

it('READ-24: what was last known may be such that it can’t be looked at', () => {
  const hostile = Object.defineProperty({}, 'lastKnownAt', {
    enumerable: true,
    get: () => {
      throw new Error('boom')
    },
  })
  const shown = { ...notShipped, at: MORNING }
  const options = Object.defineProperties({ at: MORNING }, Object.getOwnPropertyDescriptors(hostile))
  const outcomes = [
    Reflect.apply(observe, undefined, [known, shown, hostile]),
    Reflect.apply(observeRow, undefined, [known, row(MORNING), options]),
  ]
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, val: { detail: 'options' } })
})
