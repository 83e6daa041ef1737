import { describe, expect, it } from 'vitest'
import {
  type KnownOrder,
  type NewestExport,
  observeRow,
  parcelGate,
  type RunningTakeOver,
  startTakeOver,
} from '../../src/back-office/index.js'
import { explainRow, type ImportOrderRow, importOrders } from '../../src/makeshop/index.js'
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
/** What makeshop has never been seen to put into a field. */
const ODD: readonly unknown[] = [true, false, {}, { amount: 1 }, ['123456789012'], []]
const ODD_NUMBERS: readonly unknown[] = [2 ** 53, 1e21, 1.5, -2, Number.NaN, Number.POSITIVE_INFINITY]
const notesOf = (report: ImportOrderRow | undefined) => report?.notes ?? []
const codesOf = (report: ImportOrderRow | undefined) => notesOf(report).map(({ code }) => code)
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
      showsGone: false,
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

  it('is no code of fewer digits where it is a text', () => {
    expect(shipmentOf({ deliveryCompanyCode: '2' })).toBeNull()
    const report = deliveryWith({ deliveryCompanyCode: '2' })
    expect(report).toMatchObject({ shown: { carrier: '2' } })
    expect(codesOf(report)).toContain('carrier_unreadable')
  })

  it.each([[null], [''], [' ']])(
    'SHIP-02, READ-05: says that there is none where it was asked for and is %j',
    (nothing) => {
      const report = deliveryWith({ deliveryCompanyCode: nothing, slipNumber: nothing })
      expect(report).toMatchObject({
        outcome: 'imported',
        order: { shipment: null },
        shown: { carrier: '', slipNumber: '' },
      })
      expect(codesOf(report)).not.toContain('carrier_unreadable')
    },
  )

  it('says nothing of a carrier and a slip that were not asked for', () => {
    const report = deliveryWith({ deliveryCompanyCode: undefined, slipNumber: undefined })
    expect(report).toMatchObject({ outcome: 'imported', shown: { carrier: null, slipNumber: null } })
    const { deliveryCompanyCode: _, slipNumber: __, ...neither } = DELIVERY
    expect(reportOn({ deliveryInfos: [neither] })).toMatchObject({ shown: { carrier: null, slipNumber: null } })
  })

  it('READ-19: is no carrier where it is 0, as 000 is', () => {
    expect(deliveryWith({ deliveryCompanyCode: 0, slipNumber: '' })).toEqual(
      deliveryWith({ deliveryCompanyCode: '000', slipNumber: '' }),
    )
    expect(shipmentOf({ deliveryCompanyCode: 0 })).toBeNull()
  })

  it('READ-19: a sign that stands in a text is what makeshop shows, and none of a number', () => {
    expect(shipmentOf({ slipNumber: '-123456789013' })).toEqual({ carrier: 'yamato', slipNumber: '-123456789013' })
  })

  it.each([
    ['slipNumber', 'slip_unreadable', 'slipNumber'],
    ['deliveryCompanyCode', 'carrier_unreadable', 'carrier'],
  ])(
    'READ-19: is none where it may have lost digits, or has a sign, and neither is anything else: %s',
    (field, code, column) => {
      for (const odd of ODD_NUMBERS.concat(ODD)) {
        const report = deliveryWith({ [field]: odd })
        expect(report).toMatchObject({ outcome: 'imported', order: { deliveryStatus: 'shipped', shipment: null } })
        expect(report).toMatchObject({ shown: { deliveryStatus: 'shipped', [column]: null } })
        expect(notesOf(report)).toContainEqual({ code, field: column, text: null })
        // The other of the two isn't alone: something stands there.
        expect(notesOf(report).map((note) => note.code)).not.toContain('shipment_incomplete')
      }
    },
  )
})

describe('READ-24: a field that decides nothing about an order', () => {
  const cancelled = { ...DELIVERY, deliveryStatus: 'C' }
  const unshipped = { ...DELIVERY, deliveryStatus: 'N', slipNumber: null, deliveryCompanyCode: null }
  const withDelivery = (more: object, delivery: object = unshipped) => ({ deliveryInfos: [{ ...delivery, ...more }] })

  it.each(ODD.map((odd) => [odd]))('may be anything where the import does not use it: %j', (odd) => {
    for (const more of [{ sumPrice: odd }, { systemOrderNumber: odd }, withDelivery({ wmsStatus: odd }, DELIVERY)]) {
      expect(reportOn(more)).toStrictEqual(reportOn({}))
    }
  })

  it.each([...ODD, 1775000000, 20260402, Number.NaN].map((odd) => [odd]))(
    'has no day where orderDate is no text: %j',
    (orderDate) => {
      const report = reportOn({ orderDate })
      expect(report).toMatchObject({ outcome: 'imported', orderedAt: null })
      expect(notesOf(report)).toContainEqual({ code: 'order_date_unreadable', field: 'orderDate', text: null })
    },
  )

  it.each([...ODD, ...ODD_NUMBERS.filter((number) => number !== -2), '7\u00007', '7'.repeat(65)].map((odd) => [odd]))(
    'has no id of its delivery where deliveryId can be none, or may have lost digits: %j',
    (deliveryId) => {
      const report = reportOn(withDelivery({ deliveryId }))
      expect(report).toMatchObject({ outcome: 'imported', deliveryId: null })
      const note = { code: 'delivery_id_unreadable', field: 'deliveryInfos[0].deliveryId', text: null } as const
      expect(notesOf(report)).toContainEqual(note)
    },
  )

  it.each([[null], [undefined], [''], [' ']])('is only missing, and no note, where it is %j', (nothing) => {
    const { deliveryId: _, ...without } = { ...DELIVERY, deliveryStatus: 'N', slipNumber: nothing }
    const delivery = {
      ...without,
      deliveryCompanyCode: nothing,
      ...(nothing === undefined ? {} : { deliveryId: nothing }),
    }
    const report = reportOn({ orderDate: nothing, deliveryInfos: [delivery] })
    expect(report).toMatchObject({ outcome: 'imported', orderedAt: null, deliveryId: null })
    expect(codesOf(report)).toEqual(['receipt_status_assumed', 'payment_fee_assumed'])
  })

  it.each(ODD.map((odd) => [odd]))('CANC-01: hides no cancel, whatever stands in it: %j', (odd) => {
    const odds = { deliveryId: odd, wmsStatus: odd, slipNumber: odd, deliveryCompanyCode: odd }
    const order = { ...withDelivery(odds, cancelled), orderDate: odd, sumPrice: odd, systemOrderNumber: odd }
    expect(reportOn(order)).toMatchObject({ outcome: 'refused', code: 'order_cancelled', notes: [] })
  })

  it('CANC-01: what it shows beside a cancel is its status, carrier and slip, but no 配送ステータス', () => {
    const order = withDelivery({ slipNumber: '123456789013', deliveryCompanyCode: '001' }, cancelled)
    expect(reportOn(order)).toMatchObject({
      shown: {
        paymentStatus: 'screening_approved',
        deliveryStatus: null,
        receiptStatus: null,
        carrier: '001',
        slipNumber: '123456789013',
        npTransactionId: null,
        problemCodes: null,
      },
    })
  })

  it('is said in words, with what it keeps from being done', () => {
    const report = reportOn(withDelivery({ deliveryId: true, slipNumber: {} }))
    if (report === undefined) return expect.fail('no report')
    expect(explainRow(report)).toMatch(/配送のID.*planShipment/u)
    expect(explainRow(report, 'en')).toMatch(/id of the delivery.*planShipment/)
  })

  describe('of fifty orders that are kept', () => {
    /** A take-over of today's answer over yesterday's, and what is kept of it. */
    const keptAfter = (today: object, yesterday: object = withDelivery({})) => {
      const kept = new Map<string, KnownOrder>()
      let newest: NewestExport | null = null
      for (const [at, more] of [
        ['2026-04-03T09:00:00+09:00', yesterday],
        ['2026-04-04T09:00:00+09:00', today],
      ] as const) {
        const { add, finish }: RunningTakeOver = startTakeOver({ ...TABLES, at }, newest).unwrap()
        const orders = Array.from({ length: 50 }, (_, place) => ({
          ...ORDER,
          displayOrderNumber: `P${place}`,
          ...more,
        }))
        for (const row of importOrders(orders, { ...TABLES, at }).unwrap()) {
          const { toKeep } = add(row, kept.get(row.orderNumber ?? ''))
          if (toKeep !== null) kept.set(row.orderNumber ?? '', toKeep)
        }
        newest = finish().newest
      }
      return [...kept.values()].map((known) => {
        if (typeof known === 'string') throw new Error('none of them is')
        return { ...known.order, gate: parcelGate(known, newest).verdict }
      })
    }

    it.each([
      { sumPrice: { amount: 1 } },
      { systemOrderNumber: true },
      { orderDate: 1775000000 },
      withDelivery({ wmsStatus: false }),
      withDelivery({ deliveryId: true }),
      withDelivery({ slipNumber: 1.5 }),
      withDelivery({ deliveryCompanyCode: {} }),
    ])('LINK-06: doubts none, and holds none back, when it changes its form: %j', (today) => {
      const kept = keptAfter({ ...withDelivery({}), ...today })
      expect(kept).toHaveLength(50)
      for (const order of kept) {
        expect(order).toMatchObject({ syncTrust: 'linked', deliveryStatus: 'not_shipped', gate: 'ship' })
      }
    })

    it('READ-09: sets none free whose goods have left, nor takes what stands there for no slip', () => {
      const odd = { slipNumber: 1.5, deliveryCompanyCode: {}, deliveryId: true, wmsStatus: false }
      const kept = keptAfter(withDelivery(odd, DELIVERY), withDelivery({}, DELIVERY))
      for (const order of kept) expect(order).toMatchObject({ deliveryStatus: 'shipped', gate: 'stop' })
      const shipment = { carrier: 'yamato', slipNumber: '1234-5678-9012' }
      for (const { shipment: known } of kept) expect(known).toEqual(shipment)
    })

    it.each([
      { paymentStatusCode: { code: '13' } },
      { payMethod: ['38'] },
      withDelivery({ deliveryStatus: true }),
      { deliveryInfos: {} },
      { deliveryInfos: [null] },
    ])('READ-21: doubts each of which a field that decides changes its form: %j', (today) => {
      for (const order of keptAfter({ ...withDelivery({}), ...today }))
        expect(order).toMatchObject({ syncTrust: 'suspect', gate: 'hold' })
    })
  })
})

describe('READ-21: an order of which a field is malformed that decides', () => {
  const malformed = { deliveryInfos: [{ ...DELIVERY, deliveryStatus: true }] }

  it('keeps its order number, so that it alone is in doubt', () => {
    const known = reportOn({})
    const report = reportOn({ ...malformed, displayOrderNumber: ` ${ORDER.displayOrderNumber}\n` })
    expect(report).toEqual({
      row: 1,
      orderNumber: ORDER.displayOrderNumber,
      notes: [],
      outcome: 'not_understood',
      issues: [{ code: 'field_malformed', field: 'deliveryInfos[0].deliveryStatus', text: null }],
      showsGone: false,
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
        showsGone: false,
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
