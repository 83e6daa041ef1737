import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observeRow, planShipment, shippingGate } from '../../src/back-office/index.js'
import { makeshopOrderSchema } from '../../src/makeshop/api/makeshop-order-schema.js'
import { importOrders } from '../../src/makeshop/index.js'
import { AT, OPTIONS } from './exports.js'

const RUN = { seed: 20260604, numRuns: 400 }
const WITH_TABLES = {
  ...OPTIONS,
  paymentStatuses: { '13': 'screening_approved', '99': 'provisional_order' },
  paymentMethods: { '38': 'np_atobarai' },
} as const

const ORDER = {
  displayOrderNumber: 'P202604020000000001',
  systemOrderNumber: 4711,
  orderDate: '2026-04-02 10:20:30',
  payMethod: '38',
  paymentStatusCode: 13,
  sumPrice: '5400',
  deliveryInfos: [{ deliveryId: '1', deliveryStatus: 'N', wmsStatus: null, slipNumber: null }],
}
const delivery = (more: object) => [{ ...ORDER.deliveryInfos[0], ...more }]
const reportOn = (more: object) => importOrders([{ ...ORDER, ...more }], WITH_TABLES).unwrap()[0]

describe('importOrders', () => {
  it('READ-26: takes an order of searchOrder into the lifecycle, by the shop’s tables', () => {
    expect(reportOn({})).toMatchObject({
      row: 1,
      outcome: 'imported',
      orderNumber: ORDER.displayOrderNumber,
      orderedAt: '2026-04-02T10:20:30+09:00',
      order: {
        service: 'np_atobarai',
        paymentStatus: 'screening_approved',
        deliveryStatus: 'not_shipped',
        receiptStatus: 'received',
        statusSince: AT,
        shipment: null,
      },
    })
  })

  it.each([
    ['77', 77],
    ['77', '77'],
    ['0', 0],
    ['A-7', ' A-7\n'],
  ])('hands on makeshop’s id of the delivery as planShipment takes it, a text: %j of %j', (id, deliveryId) => {
    const row = reportOn({ deliveryInfos: delivery({ deliveryId }) })
    if (row?.outcome !== 'imported' || row.deliveryId === null) return expect.fail('it is imported')
    expect(row.deliveryId).toBe(id)
    const shipment = { carrier: '002', slipNumber: '123456789013', apiIsLinked: true, at: AT }
    const { calls } = planShipment(row.order, { ...shipment, deliveryId: row.deliveryId }).unwrap()
    expect(calls?.map((call) => call.deliveryId)).toEqual([id, id])
  })

  it.each([[null], [undefined], [''], [' '], [2 ** 53], [1.5], ['7\u00007'], ['7'.repeat(65)]])(
    'knows no id of the delivery where it is none, or may have lost digits: %j',
    (deliveryId) => {
      expect(reportOn({ deliveryInfos: delivery({ deliveryId }) })).toMatchObject({
        outcome: 'imported',
        deliveryId: null,
      })
    },
  )

  it('finds the list in every envelope, and says where there is none', () => {
    const orders = [ORDER, ORDER]
    for (const answer of [orders, { orders }, { searchOrder: { orders } }, { data: { searchOrder: { orders } } }]) {
      expect(importOrders(answer, WITH_TABLES).unwrap()).toHaveLength(2)
    }
    for (const answer of [null, 7, 'orders', {}, { data: null, errors: [] }, { data: { searchOrder: null } }]) {
      expect(importOrders(answer, WITH_TABLES).val).toEqual({ code: 'orders_missing', field: null, text: null })
    }
  })

  it('takes the slip and, where it is shown, makeshop’s code of the carrier', () => {
    const deliveryInfos = delivery({ deliveryStatus: 'Y', slipNumber: '1234-5678-9012', deliveryCompanyCode: '002' })
    expect(reportOn({ deliveryInfos })).toMatchObject({
      order: { deliveryStatus: 'shipped', shipment: { carrier: 'yamato', slipNumber: '1234-5678-9012' } },
    })
  })

  it.each([
    ['a code that is not in the table', { paymentStatusCode: 77 }, { code: 'payment_status_unknown', text: '77' }],
    ['no code', { paymentStatusCode: null }, { code: 'payment_status_missing', text: null }],
    ['another method’s code', { payMethod: 'X1' }, { code: 'payment_method_unknown', text: 'X1' }],
    [
      'an unknown delivery status',
      { deliveryInfos: delivery({ deliveryStatus: 'Z' }) },
      { code: 'delivery_status_unknown', text: 'Z' },
    ],
    ['no destination', { deliveryInfos: [] }, { code: 'delivery_status_missing', text: null }],
    [
      'a field of another form',
      { deliveryInfos: delivery({ deliveryStatus: { name: '山田' } }) },
      { code: 'field_malformed', field: 'deliveryInfos[0].deliveryStatus' },
    ],
    [
      'a number as 注文番号, which may have lost digits',
      { displayOrderNumber: 12 },
      { code: 'field_malformed', field: 'displayOrderNumber' },
    ],
  ])('keeps and reports %s', (_, more, issue) => {
    expect(reportOn(more)).toMatchObject({ outcome: 'not_understood', issues: [issue] })
    expect(JSON.stringify(reportOn(more))).not.toContain('山田')
  })

  it.each([
    ['LINK-03: several destinations', { deliveryInfos: [...delivery({}), ...delivery({})] }, 'multiple_destinations'],
    ['CANC-01: a cancelled order', { deliveryInfos: delivery({ deliveryStatus: 'C' }) }, 'order_cancelled'],
    ['READ-25: a returned order', { deliveryInfos: delivery({ deliveryStatus: 'R' }) }, 'goods_returned'],
    ['a 仮注文', { paymentStatusCode: '99' }, 'provisional_order'],
  ])('refuses %s', (_, more, code) => {
    expect(reportOn(more)).toMatchObject({ outcome: 'refused', code })
  })

  describe('LINK-03, CANC-01: of several destinations', () => {
    const deliveryStatuses = { X: 'cancelled', P: 'provisional_order' } as const
    const reportOf = (statuses: string) => {
      const deliveryInfos = statuses.split('').map((status) => ({ deliveryStatus: status === '-' ? null : status }))
      return importOrders([{ ...ORDER, deliveryInfos }], { ...WITH_TABLES, deliveryStatuses }).unwrap()[0]
    }

    it.each(['CC', 'CCC', 'CX', 'XC'])('%s is cancelled: all of it is', (statuses) => {
      expect(reportOf(statuses)).toMatchObject({ outcome: 'refused', code: 'order_cancelled', rule: 'CANC-01' })
    })

    it.each(['RR', 'RRR', 'CR', 'RC', 'CRC', 'RCX'])('READ-25: %s is over, and goods came back', (statuses) => {
      expect(reportOf(statuses)).toMatchObject({ outcome: 'refused', code: 'goods_returned', rule: 'READ-25' })
    })

    it.each(['CN', 'NC', 'CY', 'YC', 'RN', 'NR', 'RY', 'CCN', 'CNC', 'NCC', 'XN', 'C?', '?C', 'C-', '-C'])(
      '%s is an order with several destinations, whichever comes first',
      (statuses) => {
        const report = reportOf(statuses)
        expect(report).toMatchObject({ outcome: 'refused', code: 'multiple_destinations', rule: 'LINK-03' })
        expect(report).toMatchObject({ refusal: { code: 'multiple_destinations' } })
      },
    )

    it.each(['PN', 'NP', 'PC', 'CP', 'CNP'])('%s is a 仮注文: never ship it', (statuses) => {
      expect(reportOf(statuses)).toMatchObject({ outcome: 'refused', code: 'provisional_order' })
    })

    it.each([
      ['??', { code: 'delivery_status_unknown', field: 'deliveryStatus', text: '?' }],
      ['--', { code: 'delivery_status_missing', field: 'deliveryStatus', text: null }],
    ])('%s is not understood', (statuses, issue) => {
      expect(reportOf(statuses)).toMatchObject({ outcome: 'not_understood', issues: [issue] })
    })

    it.each(['CN', 'NC', 'CY', 'YC'])('%s closes no order that is known, and the gate holds', (statuses) => {
      const known = reportOn({})
      const report = reportOf(statuses)
      if (known?.outcome !== 'imported' || report === undefined) return expect.fail('it is imported')
      const seen = observeRow(known.order, report, OPTIONS).unwrap()
      expect(seen.order).toMatchObject({ closed: null, syncTrust: 'suspect' })
      expect(shippingGate(seen.order).verdict).toBe('hold')
    })
  })

  it('names unknown fields once, and never what they hold', () => {
    const odd = {
      ...ORDER,
      buyerName: '山田太郎',
      '山田 花子': 1,
      deliveryInfos: delivery({ receiverName: '山田太郎' }),
    }
    const reports = importOrders([odd, odd], WITH_TABLES).unwrap()
    expect(reports[0]?.notes.filter(({ code }) => code === 'unknown_field').map(({ field }) => field)).toEqual([
      'buyerName',
      'deliveryInfos[].receiverName',
    ])
    expect(reports[1]?.notes.filter(({ code }) => code === 'unknown_field')).toEqual([])
    expect(JSON.stringify(reports)).not.toContain('山田')
    expect(makeshopOrderSchema.parse(odd)).toEqual(odd)
  })

  it('names a field once that several deliveries of one order have', () => {
    const named = delivery({ receiverName: '山田太郎' })
    const twice = { ...ORDER, deliveryInfos: [...named, ...named] }
    const [report] = importOrders([twice], WITH_TABLES).unwrap()
    expect(report?.notes.filter(({ code }) => code === 'unknown_field')).toMatchObject([
      { field: 'deliveryInfos[].receiverName' },
    ])
  })

  it('reads the other orders where one is no order', () => {
    const reports = importOrders([null, ORDER, 'x'], WITH_TABLES).unwrap()
    expect(reports.map(({ outcome }) => outcome)).toEqual(['not_understood', 'imported', 'not_understood'])
    expect(reports[0]).toMatchObject({ row: 1, issues: [{ code: 'not_an_object' }] })
  })

  it(`gives one report for each order and never throws, whatever they are (seed ${RUN.seed})`, () => {
    const value = fc.oneof(fc.anything(), fc.constantFrom<unknown>(13, 'P1', 'N', null))
    const someOrder = fc.record(Object.fromEntries(Object.keys(ORDER).map((key) => [key, value])), { requiredKeys: [] })
    const boom = () => {
      throw new Error('boom')
    }
    const hostile = fc.constantFrom<unknown>(
      new Proxy({}, { get: boom, ownKeys: boom, getPrototypeOf: boom }),
      Object.defineProperty({}, 'displayOrderNumber', { enumerable: true, get: boom }),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(someOrder, fc.anything(), hostile), { maxLength: 6 }), (orders) => {
        const reports = importOrders({ data: { searchOrder: { orders } } }, WITH_TABLES).unwrap()
        expect(reports.map(({ row }) => row)).toEqual(orders.map((_, index) => index + 1))
      }),
      RUN,
    )
    expect(importOrders(new Proxy({}, { get: boom }), WITH_TABLES).ok).toBe(false)
  })
})
