import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  decideKept,
  diffOrders,
  keepOrder,
  NP_STATUSES,
  observe,
  observeKept,
  observeKeptRow,
  observeRow,
  parcelGate,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  planShipment,
  reconcile,
  reconcileList,
  shippingGate,
  startTakeOver,
  triage,
} from '../../src/back-office/index.js'
import { CARRIERS, EDIT_FIELDS, PAYMENT_METHODS, PAYMENT_STATUSES, paymentStatusLabel } from '../../src/index.js'
import { arbitraryEvent, arbitraryKeptOrder } from '../../src/testing/arbitraries/index.js'
import { SLIP } from '../support/an-event.js'
import { someOrder } from './arbitraries.js'
import { KNOWN_CODES } from './codes.js'
import { at } from './seen.js'

const RUN = { seed: 20260511, numRuns: 1_000 }

/** Where a key has no value, anywhere in an answer. */
function without(value: unknown, path = ''): readonly string[] {
  if (value === undefined) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => without(each, `${path}.${key}`))
}

const either = <T>(...values: readonly T[]) => fc.option(fc.constantFrom<T | null>(null, ...values), { nil: undefined })
const someCarrier = either('', 'ヤマト運輸', 'クロネコDM便', '第一貨物', ...Object.keys(CARRIERS))
const someSlip = either('', '-', SLIP)
const someShown = fc.record(
  {
    paymentStatus: fc.constantFrom('?', ...PAYMENT_STATUSES.map((status) => paymentStatusLabel(status))),
    deliveryStatus: either('?', '未配送', '配送完了'),
    receiptStatus: either('?', '未入金', '入金完了'),
    carrier: someCarrier,
    slipNumber: someSlip,
    npTransactionId: either('18121200001', 'A2'),
    problemCodes: fc.option(fc.array(fc.constantFrom('?', ...KNOWN_CODES), { maxLength: 2 }), { nil: undefined }),
    at: fc.constantFrom(at, '2026-04-01T00:00:00Z'),
  },
  { requiredKeys: ['paymentStatus', 'at'] },
)
const someCode = fc.constantFrom(
  ...(['order_cancelled', 'goods_returned', 'provisional_order', 'other_payment_method'] as const),
)
const someSaid = fc.record(
  {
    status: fc.constantFrom(...NP_STATUSES),
    codes: fc.option(fc.array(fc.constantFrom(...KNOWN_CODES), { maxLength: 2 }), { nil: undefined }),
    npTransactionId: either('18121200001', 'A2'),
    at: fc.constantFrom(at, '2026-04-01T00:00:00Z'),
  },
  { requiredKeys: ['status', 'at'] },
)

it(`READ-24: no answer has a key without a value, which some stores refuse (seed ${RUN.seed})`, () => {
  const inputs = [arbitraryKeptOrder(someOrder), someOrder, someShown, someCarrier, someSlip, arbitraryEvent()] as const
  fc.assert(
    fc.property(...inputs, someCode, someSaid, (kept, later, shown, carrier, slipNumber, event, code, said) => {
      const { order } = kept
      const imported = { outcome: 'imported', orderNumber: order.orderNumber, shown, order: later } as const
      const refused = { outcome: 'refused', orderNumber: order.orderNumber, code, paymentMethod: '銀行振込' } as const
      const { add, finish } = startTakeOver({ at }, null).unwrap()
      const shipment = { deliveryId: '1', carrier, slipNumber, at }
      const answers = {
        observe: observe(order, shown),
        observeKept: observeKept(kept, shown),
        observeRow: [observeRow(order, imported, { at }), observeRow(order, refused, { at })],
        observeKeptRow: [observeKeptRow(kept, imported, { at }), observeKeptRow(kept, refused, { at })],
        takenOver: [add(imported, kept), add(refused, kept), add({ ...imported, orderNumber: 'P0' }, null), finish()],
        diff: diffOrders(order, { ...later, orderNumber: order.orderNumber, version: order.version + 9 }),
        keepOrder: keepOrder(order, at),
        decideKept: decideKept(kept, event),
        gates: [shippingGate(order), parcelGate(kept, { seenSince: at })],
        planShipment: [true, false].map((apiIsLinked) => planShipment(order, { ...shipment, apiIsLinked })),
        plans: [
          planCorrection(order, EDIT_FIELDS),
          planCancellation(order),
          planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer),
        ],
        reconcile: reconcile(order, said),
        reconcileList: reconcileList([order], [{ ...said, orderNumber: order.orderNumber }], { at, isComplete: true }),
        triage: triage([order, later], at),
      }
      expect(without(answers)).toEqual([])
    }),
    RUN,
  )
})
