import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as entry from '../../src/index.js'
import { readEvent } from '../../src/order/event/read-event.js'
import { eventFor } from '../arbitraries/events.js'
import { anyOrder, orderIn } from '../arbitraries/orders.js'
import { LINKED_SHOP } from '../arbitraries/starts.js'

const RUN = { seed: 20260408, numRuns: 2_000 }

const lone = '\ud83d'
const huge = 'あ'.repeat(1_000_000)
const strange = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    lone,
    `ヤマト${lone}`,
    Symbol('x'),
  ),
  fc.constantFrom<unknown>(
    () => 0,
    class {},
    new Proxy({}, {}),
    Object.create(null),
    -0,
    Number.NaN,
    Object.assign(new Array(2), { 1: 'email' }),
  ),
)

const api: Readonly<Record<string, unknown>> = { ...entry }

/** Values that can't even be looked at, or that answer differently the next time. */
const HOSTILE = ['a getter that throws', 'a proxy that throws', 'a revoked proxy', 'a list with a getter'] as const
function hostile(kind: (typeof HOSTILE)[number]): object {
  const boom = () => {
    throw new Error('boom')
  }
  if (kind === 'a getter that throws') {
    const keys = ['type', 'at', 'orderNumber', 'channel', 'label']
    return Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { get: boom, enumerable: true }])))
  }
  if (kind === 'a list with a getter') return Object.defineProperty([''], 0, { get: boom, enumerable: true })
  const { proxy, revoke } = Proxy.revocable({}, { get: boom, ownKeys: boom, getPrototypeOf: boom, has: boom })
  if (kind === 'a revoked proxy') revoke()
  return proxy
}

/** Called from JavaScript: whatever is passed, it comes back with a value. */
function call(name: string, ...values: readonly unknown[]): unknown {
  const called = api[name]
  if (typeof called !== 'function') throw new Error(`${name} is no function.`)
  return called(...values)
}

/** A good value with one field replaced, dropped or added. */
function spoilt(good: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(good, fc.nat(), strange, fc.boolean()).map(([value, at, other, drop]) => {
    const keys = Object.keys(value)
    const key = keys[at % (keys.length + 1)] ?? '__proto__'
    const copy: Record<string, unknown> = { ...value }
    if (drop) delete copy[key]
    else Object.defineProperty(copy, key, { value: other, enumerable: true, configurable: true, writable: true })
    return copy
  })
}

const JUDGES = ['decide', 'acceptedEvents', 'explainActions', 'adoptOrder', 'placeOrder', 'explain'] as const
const CHECKS = [
  'checkCarrier',
  'checkSlipNumber',
  'checkLink',
  'checkCorrection',
  'checkPaymentMethodChange',
  'checkShipment',
  'warnCancellation',
  'warnCorrection',
  'warnPaymentMethodChange',
  'warnShipment',
  'warnStatusOverride',
  'warnSyncDoubt',
] as const
const PARSERS = [
  'parseCarrier',
  'parseSlipNumber',
  'parsePaymentStatus',
  'parseDeliveryStatus',
  'parseReceiptStatus',
] as const
const OTHERS = ['isInstant', 'isOrderNumber', 'canCorrect', 'canChangePaymentMethod', 'isFinal', 'isAutomatic'] as const

describe.each([...JUDGES, ...CHECKS, ...PARSERS, ...OTHERS])('READ-24: %s returns a value', (name) => {
  it(`for anything that JavaScript can pass (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(strange, strange, (first, second) => {
        expect(call(name, first, second)).toBeDefined()
      }),
      RUN,
    )
  })

  it(`for an order, and anything with it (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(fc.oneof(anyOrder, spoilt(anyOrder)), strange, (order, other) => {
        expect(call(name, order, other)).toBeDefined()
      }),
      RUN,
    )
  })

  it.each(HOSTILE)('for %s, as it is and inside other values', (kind) => {
    const [order] = fc.sample(anyOrder, { seed: 1, numRuns: 1 })
    const bad = hostile(kind)
    const event = { type: 'screening.held', codes: bad, at: '2026-04-01T10:00:00Z' }
    const spoiltOrder = { ...order, problem: bad }
    for (const [first, second] of [
      [bad, bad],
      [order, bad],
      [order, event],
      [order, [bad]],
      [spoiltOrder, event],
    ]) {
      expect(call(name, first, second)).toBeDefined()
    }
  })

  it('for a text of a megabyte', () => {
    for (const text of [huge, '1'.repeat(1_000_000), '-'.repeat(1_000_000), `${' '.repeat(1_000_000)}x`]) {
      expect(call(name, text, text)).toBeDefined()
      expect(call(name, text, LINKED_SHOP)).toBeDefined()
    }
  })
})

describe('READ-24: decide', () => {
  it('judges what it read, not what a list of its own kind answers', () => {
    const [order] = fc.sample(orderIn('screening_on_hold'), { seed: 2, numRuns: 1 })
    const at = '2026-04-01T10:00:00Z'
    const fields = Object.assign(['items'], { every: () => true, some: () => false, includes: () => false })
    const trusted = { ...order, syncTrust: 'linked' }
    expect(call('decide', trusted, { type: 'order.edited', fields, at })).toMatchObject({ val: { rule: 'CORR-02' } })
    let asked = 0
    const codes = Object.defineProperty([''], 0, { get: () => (asked++ === 0 ? 'RE009' : 1), enumerable: true })
    const held = call('decide', trusted, { type: 'screening.held', codes, at })
    expect(held).toMatchObject({ ok: true, val: { order: { problem: { codes: ['RE009'] } } } })
  })

  it(`refuses a spoilt event as malformed, or judges it as one that is still well formed (seed ${RUN.seed})`, () => {
    const cases = anyOrder.chain((order) => fc.tuple(fc.constant(order), spoilt(eventFor(order))))
    const seen = { malformed: 0, judged: 0 }
    fc.assert(
      fc.property(cases, ([order, event]) => {
        const said = call('decide', order, event)
        const read = readEvent(event)
        seen[typeof read === 'string' ? 'malformed' : 'judged'] += 1
        if (typeof read === 'string') {
          const accepted = call('acceptedEvents', order)
          expect(said).toMatchObject({ ok: false, val: { code: 'malformed', rule: 'READ-24', accepted } })
          expect(said).toMatchObject({ val: { violations: [{ detail: read }] } })
        } else {
          expect(said).toStrictEqual(call('decide', order, read))
          expect(said).not.toMatchObject({ val: { code: 'malformed' } })
        }
      }),
      RUN,
    )
    expect(Math.min(seen.malformed, seen.judged)).toBeGreaterThan(100)
  })

  it(`never accepts something that is no order (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(strange, (order) => {
        const event = { type: 'order.cancelled', deleted: false, at: '2026-04-01T10:00:00Z' }
        expect(call('decide', order, event)).toMatchObject({
          ok: false,
          val: { code: 'malformed', rule: 'READ-24', status: null, accepted: [], next: [{ step: 'fix_input' }] },
        })
      }),
      RUN,
    )
  })

  it.each([
    ['screening.requested', { at: '2026-02-30T10:00:00Z' }, 'event.at'],
    ['screening.requested', { at: '2026-04-01T10:00:00' }, 'event.at'],
    ['screening.accepted', { npTransactionId: '' }, 'event.npTransactionId'],
    ['screening.held', { codes: null }, 'event.codes'],
    ['screening.held', { codes: [1] }, 'event.codes'],
    ['order.edited', { fields: [] }, 'event.fields'],
    ['order.edited', { fields: ['phone'] }, 'event.fields'],
    ['delivery.completed', { channel: 'api' }, 'event.channel'],
    ['delivery.completed', { channel: 'other', carrier: 1 }, 'event.carrier'],
    ['paymentMethod.changed', { to: { id: '', label: 'x', linked: false } }, 'event.to.id'],
    ['order.cancelled', {}, 'event.deleted'],
    ['status.overridden', { to: 'closed', reason: 'x' }, 'event.to'],
    ['status.overridden', { to: 'needs_attention', reason: ' ' }, 'event.reason'],
    ['followUp.done', { kind: 'constructor' }, 'event.kind'],
    ['sync.doubted', { reason: '' }, 'event.reason'],
    ['sync.confirmed', { status: '審査OK' }, 'event.status'],
    ['__proto__', {}, 'event.type'],
  ])('names the path of what is malformed in %s %j: %s', (type, payload, path) => {
    const [order] = fc.sample(anyOrder, { seed: 1, numRuns: 1 })
    const event = JSON.parse(JSON.stringify({ type, at: '2026-04-01T10:00:00Z', ...payload }))
    expect(call('decide', order, event)).toMatchObject({ ok: false, val: { violations: [{ detail: path }] } })
  })

  it('a list of an order that throws when it is used again makes the order malformed', () => {
    const [order] = fc.sample(orderIn('needs_attention'), { seed: 3, numRuns: 1 })
    const boom = () => {
      throw new Error('boom')
    }
    const openFollowUps = Object.assign(['check_np_console'], { filter: boom, includes: boom })
    const bad = { ...order, syncTrust: 'linked', openFollowUps }
    const at = '2026-04-01T10:00:00Z'
    for (const event of [
      { type: 'order.cancelled', deleted: false, at },
      { type: 'followUp.done', kind: 'check_np_console', at },
    ]) {
      expect(call('decide', bad, event)).toMatchObject({ ok: false, val: { code: 'malformed', rule: 'READ-24' } })
    }
  })

  it('an order that answers differently each time leaves no trace in the answers for others', () => {
    const [some] = fc.sample(orderIn('screening_on_hold'), { seed: 3, numRuns: 1 })
    const plain = { ...some, syncTrust: 'linked', deliveryStatus: 'not_shipped' }
    let asked = 0
    const odd = Object.defineProperty({ ...plain }, 'syncTrust', {
      get: () => (asked++ % 3 < 2 ? 'linked' : 'suspect'),
    })
    for (let times = 0; times < 5; times += 1) call('acceptedEvents', odd)
    expect(call('acceptedEvents', plain)).toContain('correction.opened')
  })
})
