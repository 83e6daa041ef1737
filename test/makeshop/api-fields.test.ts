import { describe, expect, it } from 'vitest'
import { observeRow } from '../../src/back-office/index.js'
import { importOrders } from '../../src/makeshop/index.js'
import { OPTIONS } from './exports.js'

const TABLES = {
  ...OPTIONS,
  paymentStatuses: { '13': 'screening_approved' },
  paymentMethods: { '38': 'np_atobarai' },
} as const
const DELIVERY = {
  deliveryId: '1',
  deliveryStatus: 'Y',
  wmsStatus: 2,
  slipNumber: '1234-5678-9012',
  deliveryCompanyCode: '002',
}
const ORDER = {
  displayOrderNumber: 'P202604020000000001',
  systemOrderNumber: 4711,
  orderDate: '2026-04-02 10:20:30',
  payMethod: '38',
  paymentStatusCode: 13,
  sumPrice: '5400',
  deliveryInfos: [DELIVERY],
}
const reportOn = (more: object) => importOrders([{ ...ORDER, ...more }], TABLES).unwrap()[0]
const unknownIn = (more: object) =>
  reportOn(more)
    ?.notes.filter(({ code }) => code === 'unknown_field')
    .map(({ field }) => field)

describe('the fields of searchOrder', () => {
  it('are all known by the names that makeshop’s clients use', () => {
    expect(reportOn({})?.outcome).toBe('imported')
    expect(unknownIn({})).toEqual([])
  })

  it.each([
    ['_internal2', ['_internal2']],
    ['a'.repeat(64), ['a'.repeat(64)]],
    ['a'.repeat(65), []],
    ['山田taro', []],
    ['taro山田', []],
    ['2nd', []],
  ])('are named only where it is a name that such a field can have: %s', (field, named) => {
    expect(unknownIn({ [field]: 1 })).toEqual(named)
  })

  it('are read without the blanks around them, and a blank one shows nothing', () => {
    expect(reportOn({ displayOrderNumber: ' P1\n', payMethod: '38 ' })).toMatchObject({
      outcome: 'imported',
      orderNumber: 'P1',
    })
    expect(reportOn({ paymentStatusCode: ' ' })).toMatchObject({ issues: [{ code: 'payment_status_missing' }] })
  })

  it.each([[null], [undefined], [[]]])('tell of no delivery where deliveryInfos is %j', (deliveryInfos) => {
    expect(reportOn({ deliveryInfos })).toEqual({
      row: 1,
      orderNumber: ORDER.displayOrderNumber,
      notes: [],
      outcome: 'not_understood',
      issues: [{ code: 'delivery_status_missing', field: 'deliveryStatus', text: null }],
    })
  })
})

describe('a number in the place of a text', () => {
  const deliveryWith = (more: object) => reportOn({ deliveryInfos: [{ ...DELIVERY, ...more }] })
  const shipmentOf = (more: object) => {
    const report = deliveryWith(more)
    return report?.outcome === 'imported' ? report.order.shipment : report?.outcome
  }

  it('is the slip of its digits', () => {
    expect(shipmentOf({ slipNumber: 123456789013 })).toEqual({ carrier: 'yamato', slipNumber: '123456789013' })
  })

  it.each([
    [2, 'yamato'],
    [27, 'click_post'],
  ])('SHIP-03: is makeshop’s code of the carrier, which has three digits: %j', (deliveryCompanyCode, carrier) => {
    expect(shipmentOf({ deliveryCompanyCode })).toEqual({ carrier, slipNumber: '1234-5678-9012' })
    expect(deliveryWith({ deliveryCompanyCode })).toMatchObject({
      shown: { carrier: String(deliveryCompanyCode).padStart(3, '0') },
    })
  })

  it.each([
    ['2', '2'],
    [null, undefined],
    [undefined, undefined],
  ])('is no code of fewer digits where it is a text, and none where it is none: %j', (deliveryCompanyCode, carrier) => {
    expect(shipmentOf({ deliveryCompanyCode })).toBeNull()
    const report = deliveryWith({ deliveryCompanyCode })
    expect(report?.outcome === 'imported' && report.shown.carrier).toBe(carrier ?? null)
    expect(report?.notes.map(({ code }) => code).includes('carrier_unreadable')).toBe(carrier !== undefined)
  })

  it('READ-19: is no carrier where it is 0, as 000 is', () => {
    expect(deliveryWith({ deliveryCompanyCode: 0, slipNumber: '' })).toEqual(
      deliveryWith({ deliveryCompanyCode: '000', slipNumber: '' }),
    )
    expect(shipmentOf({ deliveryCompanyCode: 0 })).toBeNull()
  })

  it.each(['slipNumber', 'deliveryCompanyCode'])(
    'is malformed where it may have lost digits, or has a sign: %s',
    (field) => {
      for (const number of [2 ** 53, 1e21, 1.5, -2, Number.NaN]) {
        expect(deliveryWith({ [field]: number })).toMatchObject({
          outcome: 'not_understood',
          issues: [{ code: 'field_malformed', field: `deliveryInfos[0].${field}`, text: null }],
        })
      }
    },
  )
})

describe('READ-21: an order of which a field is malformed', () => {
  const malformed = { deliveryInfos: [{ ...DELIVERY, slipNumber: true }] }

  it('keeps its order number, so that it alone is in doubt', () => {
    const known = reportOn({})
    const report = reportOn({ ...malformed, displayOrderNumber: ` ${ORDER.displayOrderNumber}\n` })
    expect(report).toEqual({
      row: 1,
      orderNumber: ORDER.displayOrderNumber,
      notes: [],
      outcome: 'not_understood',
      issues: [{ code: 'field_malformed', field: 'deliveryInfos[0].slipNumber', text: null }],
    })
    if (known?.outcome !== 'imported' || report === undefined) return expect.fail('it is imported')
    expect(observeRow(known.order, report, TABLES).unwrap().order.syncTrust).toBe('suspect')
  })

  it.each([[12], [null], [undefined], [''], ['P 1'], ['P'.repeat(41)], [{}]])(
    'has none where that is malformed itself: %j',
    (displayOrderNumber) => {
      expect(reportOn({ ...malformed, displayOrderNumber })).toMatchObject({
        orderNumber: null,
        outcome: 'not_understood',
      })
    },
  )
})

describe('READ-24: an answer of the API', () => {
  const incomplete = { code: 'answer_incomplete', field: null, text: null }

  it('that names errors beside its orders may not have all of them', () => {
    const data = { searchOrder: { orders: [ORDER] } }
    for (const errors of [[{ message: '山田' }], [null], {}, 'timeout']) {
      expect(importOrders({ data, errors }, TABLES).val).toEqual(incomplete)
    }
    for (const errors of [[], null, undefined]) expect(importOrders({ data, errors }, TABLES).ok).toBe(true)
    expect(importOrders({ data: { searchOrder: { orders: [] } }, errors: [{}] }, TABLES).val).toEqual(incomplete)
    expect(importOrders({ data: null, errors: [{}] }, TABLES).val).toMatchObject({ code: 'orders_missing' })
    expect(importOrders(data, TABLES).ok).toBe(true)
  })

  it('that holds something else than an order is reported with its place alone', () => {
    expect(importOrders([7], TABLES).unwrap()).toEqual([
      {
        row: 1,
        orderNumber: null,
        notes: [],
        outcome: 'not_understood',
        issues: [{ code: 'not_an_object', field: null, text: null }],
      },
    ])
  })

  it('with a gap in its list has a report for the gap too', () => {
    const orders = Object.assign(new Array<unknown>(2), { 1: ORDER })
    const reports = importOrders({ orders }, TABLES).unwrap()
    expect(reports.map(({ row, outcome }) => [row, outcome])).toEqual([
      [1, 'not_understood'],
      [2, 'imported'],
    ])
  })

  it('whose list can not be looked at has none', () => {
    const orders = new Proxy([ORDER], {
      get: () => {
        throw new Error('boom')
      },
    })
    for (const answer of [orders, { orders }]) {
      expect(importOrders(answer, TABLES).val).toEqual({ code: 'orders_missing', field: null, text: null })
    }
  })
})
