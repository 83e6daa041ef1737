import { describe, expect, it } from 'vitest'
import { importOrders } from '../../src/makeshop/index.js'
import { OPTIONS } from './exports.js'

const TABLES = {
  ...OPTIONS,
  paymentStatuses: { '13': 'screening_approved' },
  payMethods: { '38': 'np_atobarai' },
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

describe('READ-24: an answer of the API', () => {
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
