import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as entry from '../../src/back-office/index.js'
import { type Order, PAYMENT_METHODS } from '../../src/index.js'
import { at, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const RUN = { seed: 20260507, numRuns: 150 }
const order = anOrder({ in: 'screening_approved' })
const shipment = { deliveryId: '1', carrier: '002', slipNumber: SLIP, apiIsLinked: true, at }
const kept = entry.keepOrder(order, at).unwrap()
const plan = entry.planShipment(order, shipment).unwrap()

/** What becomes of a row, and of its export. */
const addToTakeOver = (row: entry.ExportRow, known: entry.KnownOrder | null): unknown => {
  const { add, finish } = entry.startTakeOver({ at }, null).unwrap()
  return [add(row, known), finish()]
}

/** What a running triage says after it was handed something. */
const addToTriage = (given: Order): unknown => {
  const { add, report } = entry.startTriage(at).unwrap()
  add(given)
  return report()
}

/** Each question with a good set of values. */
const QUESTIONS: Readonly<Record<string, readonly [ask: (...args: never[]) => unknown, ...good: readonly unknown[]]>> =
  {
    observe: [entry.observe, order, { paymentStatus: '審査中', at }, { lastKnownAt: at }],
    diffOrders: [entry.diffOrders, order, { ...order, version: 4 }],
    shippingGate: [entry.shippingGate, order],
    keepOrder: [entry.keepOrder, order, at],
    observeKept: [entry.observeKept, kept, { paymentStatus: '審査中', at }],
    observeKeptRow: [
      entry.observeKeptRow,
      kept,
      { outcome: 'imported', shown: { paymentStatus: '審査OK', at } },
      { at },
    ],
    startTakeOver: [
      entry.startTakeOver,
      { at, ownPaymentMethods: [PAYMENT_METHODS.bank_transfer] },
      { at, seenSince: null },
    ],
    addToTakeOver: [
      addToTakeOver,
      { outcome: 'imported', orderNumber: order.orderNumber, shown: { paymentStatus: '審査OK', at }, order },
      kept,
    ],
    decideKept: [entry.decideKept, kept, { type: 'sync.doubted', reason: 'other', at }],
    parcelGate: [entry.parcelGate, kept, { seenSince: at }],
    planShipment: [entry.planShipment, order, shipment],
    applyShipmentResults: [entry.applyShipmentResults, [plan], []],
    planCorrection: [entry.planCorrection, anOrder({ in: 'screening_on_hold' }), ['items', 'email']],
    planPaymentMethodChange: [entry.planPaymentMethodChange, order, PAYMENT_METHODS.bank_transfer],
    planCancellation: [entry.planCancellation, order, { deleted: false }],
    triage: [entry.triage, [order], at, { stalledAfterMinutes: { screening_waiting: 5 }, itemsPerList: 3 }],
    startTriage: [entry.startTriage, at, { dueWithinMinutes: { correct_now: 5 } }],
    addToTriage: [addToTriage, order],
    reconcile: [entry.reconcile, order, { status: 'approved', at }],
    explainAnswer: [entry.explainAnswer, entry.shippingGate(order), 'en'],
  }

const strange = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(Symbol('x'), () => 0, '__proto__', 'あ'.repeat(100_000), new Proxy({}, {})),
)

const boom = () => {
  throw new Error('boom')
}
/** A value of which any part may throw, at first or only the second time that it is asked for. */
const hostile = (good: unknown): readonly unknown[] => {
  if (typeof good !== 'object' || good === null) return []
  const all = new Proxy(good, { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom })
  return [
    all,
    ...Object.entries(good).flatMap(([key, value]) => {
      let asked = 0
      const later = () => (asked++ === 0 ? value : boom())
      const getters = [boom, later].map((get) => Object.defineProperty({ ...good }, key, { get, enumerable: true }))
      return [...getters, { ...good, [key]: all }]
    }),
  ]
}

describe.each(Object.entries(QUESTIONS))('READ-24: %s returns a value', (_, [ask, ...good]) => {
  const call = (...args: readonly unknown[]) => Reflect.apply(ask, undefined, args)

  it(`for anything that JavaScript can pass (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(strange, strange, (first, second) => {
        expect(call(first, second)).toBeDefined()
        expect(call(good[0], second)).toBeDefined()
        expect(call(first, good[1])).toBeDefined()
      }),
      RUN,
    )
  })

  it('for values that can’t be looked at, as they are and inside others', () => {
    for (const [at, value] of good.entries()) {
      for (const bad of hostile(value))
        expect(call(...good.map((each, other) => (other === at ? bad : each)))).toBeDefined()
    }
  })

  it('and changes nothing that it is given', () => {
    const before = JSON.stringify(good)
    call(...good)
    expect(JSON.stringify(good)).toBe(before)
  })
})
