import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeptOrder, keepOrder, observe, observeKept, observeKeptRow } from '../../src/back-office/index.js'
import { DELIVERY_STATUSES, decide, type Order, PAYMENT_STATUSES, paymentStatusLabel } from '../../src/index.js'
import { type ImportRow, importOrders } from '../../src/makeshop/index.js'
import { isOfReport } from '../../src/status/is-of-report.js'
import { anyOrder } from '../arbitraries/orders.js'
import { completed } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { AT, fileOf, OPTIONS, reportsOn } from './exports.js'

const WAS = '2026-04-02T09:00:00+09:00'
const STATUS_CODES = Object.fromEntries(PAYMENT_STATUSES.map((status, place) => [String(place), status]))
const TABLES = { ...OPTIONS, paymentStatuses: STATUS_CODES, paymentMethods: { '38': 'np_atobarai' } } as const
const CODES: Readonly<Record<string, string>> = { '': '', '000': '000', ヤマト運輸: '002' }

interface Shown {
  readonly paymentStatus: Order['paymentStatus']
  readonly carrier: string
  readonly slipNumber: string
}

async function cellsOf({ paymentStatus, carrier, slipNumber }: Shown): Promise<ImportRow> {
  const cells = { 決済ステータス: paymentStatusLabel(paymentStatus), 配送ステータス: '配送完了', 処理状況: '' }
  const reports = await reportsOn(fileOf({ ...cells, 注文番号: 'P1', 配送業者: carrier, 伝票番号: slipNumber }))
  return reports.at(-1) ?? expect.fail('no report')
}

function answerOf({ paymentStatus, carrier, slipNumber }: Shown): ImportRow {
  const deliveryInfos = [{ deliveryStatus: 'Y', deliveryCompanyCode: CODES[carrier], slipNumber }]
  const paymentStatusCode = PAYMENT_STATUSES.indexOf(paymentStatus)
  const order = { displayOrderNumber: 'P1', payMethod: '38', paymentStatusCode, deliveryInfos }
  return importOrders([order], TABLES).unwrap()[0] ?? expect.fail('no report')
}

const keptIn = (order: Order): KeptOrder => keepOrder({ ...order, orderNumber: 'P1', statusSince: WAS }, WAS).unwrap()

function observedIn(kept: KeptOrder, row: ImportRow) {
  if (row.outcome !== 'imported') return expect.fail('it is imported')
  return observeKeptRow(kept, row, OPTIONS).unwrap()
}

describe('SHIP-02: a shipment that makeshop shows without carrier or slip', () => {
  const approved = anOrder({ in: 'screening_approved' })
  const withoutSlip = decide(approved, completed({ slipNumber: null })).unwrap().order

  it('SYNC-02: is never reported: where 配送完了 without a slip was known, a report that is shown was set by hand', async () => {
    const kept = keptIn(withoutSlip)
    for (const paymentStatus of PAYMENT_STATUSES.filter(isOfReport)) {
      for (const carrier of ['ヤマト運輸', '', '000']) {
        const shown = { paymentStatus, carrier, slipNumber: '' }
        for (const row of [await cellsOf(shown), answerOf(shown)]) {
          const observation = observedIn(kept, row)
          expect(observation).toMatchObject({ kind: 'unexplained', course: [], toConfirm: paymentStatus })
          expect(observation.order).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'suspect' })
          expect(observation.order.openFollowUps).toContain('check_np_console')
          // What a row says is what somebody says who sees the same.
          const seen = { paymentStatus, deliveryStatus: '配送完了', carrier, slipNumber: '', at: AT }
          expect(observation.findings).toEqual(observeKept(kept, seen).unwrap().findings)
        }
      }
    }
  })

  it('SHIP-09: may have been where nothing of it was known: many exports leave the cells of all orders empty', async () => {
    const byUnknownWay = decide(approved, completed({ channel: 'other' })).unwrap().order
    for (const order of [approved, byUnknownWay]) {
      for (const paymentStatus of PAYMENT_STATUSES.filter(isOfReport)) {
        const shown = { paymentStatus, carrier: '', slipNumber: '' }
        for (const row of [await cellsOf(shown), answerOf(shown)]) {
          expect(observedIn(keptIn(order), row).order).toMatchObject({ paymentStatus, syncTrust: 'linked' })
        }
      }
    }
  })

  it.each([
    ['', ['complete_delivery_again', 'check_np_console']],
    ['000', ['complete_delivery_again']],
  ])(
    'READ-05: is to be completed again where 審査OK is shown, after a look where no cell says why: carrier %j',
    async (carrier, openFollowUps) => {
      const shown = { paymentStatus: 'screening_approved', carrier, slipNumber: '' } as const
      for (const row of [await cellsOf(shown), answerOf(shown)]) {
        expect(observedIn(keptIn(approved), row).order).toMatchObject({ deliveryStatus: 'shipped', openFollowUps })
      }
    },
  )

  it('where one of the two cells is not in the export, it may have been reported', async () => {
    const cells = { 注文番号: 'P1', 決済ステータス: '出荷報告完了', 配送ステータス: '配送完了', 処理状況: '' }
    const reports = await reportsOn(fileOf({ ...cells, 配送業者: 'ヤマト運輸' }), { columns: { slipNumber: [] } })
    const row = reports.at(-1) ?? expect.fail('no report')
    expect(row).toMatchObject({ shown: { carrier: 'ヤマト運輸', slipNumber: null } })
    expect(observedIn(keptIn(approved), row).order.paymentStatus).toBe('shipment_report_completed')
  })
})

describe('an empty carrier and slip', () => {
  const RUN = { seed: 20261129, numRuns: 1_000 }
  const at = '2027-01-31T12:00:00+09:00'
  const REPORTED = PAYMENT_STATUSES.filter(isOfReport)
  const UNREPORTED = PAYMENT_STATUSES.filter((status) => !isOfReport(status))
  const agree = (order: Order, shown: { readonly paymentStatus: string; readonly deliveryStatus: string }) => {
    const empty = observe(order, { ...shown, carrier: '', slipNumber: '', at }).unwrap()
    expect(empty).toStrictEqual(observe(order, { ...shown, at }).unwrap())
  }

  it(`SHIP-02: say no more of goods that have not left than none do (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(anyOrder, fc.constantFrom(...UNREPORTED), (order, paymentStatus) =>
        agree(order, { paymentStatus, deliveryStatus: 'not_shipped' }),
      ),
      RUN,
    )
  })

  it(`FLOW-06: nor of an order whose report is on record, which they don't undo (seed ${RUN.seed})`, () => {
    const reported = anyOrder.filter(({ paymentStatus }) => isOfReport(paymentStatus))
    const shown = fc.constantFrom(...REPORTED, 'screening_approved', 'needs_attention')
    fc.assert(
      fc.property(reported, shown, fc.constantFrom(...DELIVERY_STATUSES), (order, paymentStatus, deliveryStatus) => {
        // A report that is shown as begun anew is another one.
        fc.pre(!isOfReport(paymentStatus) || REPORTED.indexOf(paymentStatus) >= REPORTED.indexOf(order.paymentStatus))
        agree(order, { paymentStatus, deliveryStatus })
      }),
      RUN,
    )
  })
})
