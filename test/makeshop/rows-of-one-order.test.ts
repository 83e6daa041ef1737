import { describe, expect, it } from 'vitest'
import { type ImportOptions, type ImportOrderRow, type ImportRow, importOrders } from '../../src/makeshop/index.js'
import { fileOf, OPTIONS, reportsOn, USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

const CELLS = {
  決済方法: ['NP後払い', '代金引換', 'クレジットカード', '謎', ''],
  決済ステータス: ['審査OK', '審査NG', '要確認', '出荷報告完了', '出荷報告中', '仮注文', '審査済', ''],
  配送ステータス: ['未配送', '配送完了', '謎', '仮注文', ''],
  処理状況: ['未処理', '配送', '注文キャンセル', '返送', '仮注文', ''],
}
/** An order for each way in which these cells can be filled. */
const ORDERS: readonly Row[] = CELLS.決済方法
  .flatMap((決済方法) => CELLS.決済ステータス.map((決済ステータス) => ({ 決済方法, 決済ステータス })))
  .flatMap((row) => CELLS.配送ステータス.map((配送ステータス) => ({ ...row, 配送ステータス })))
  .flatMap((row) => CELLS.処理状況.map((処理状況) => ({ ...row, 処理状況 })))
  .map((row, at) => ({ ...row, 注文番号: `P${at}` }))

const isOfOrder = (report: ImportRow): report is ImportOrderRow =>
  report.outcome !== 'header' && report.outcome !== 'continued'

/** What came of each of these orders, whatever the number of its row. */
async function reportsOf(rowsOf: (row: Row) => readonly Row[]): Promise<readonly object[]> {
  const reports = await reportsOn(fileOf(...ORDERS.flatMap(rowsOf)))
  return reports.filter(isOfOrder).map((report) => ({ ...report, row: 0 }))
}

describe('READ-21: an order of several items is what one of its rows says', () => {
  const empty = Object.fromEntries(Object.keys(USUAL).map((column) => [column, '']))
  const onlyItsNumber = ({ 注文番号 = '' }: Row): Row => ({ ...empty, 注文番号 })

  it.each([
    ['each row says the same', (row: Row) => [row, row]],
    ['three say it', (row: Row) => [row, row, row]],
    ['the first alone says it', (row: Row) => [row, onlyItsNumber(row)]],
    ['the last alone says it', (row: Row) => [onlyItsNumber(row), row]],
  ])('%s', async (_, rowsOf) => {
    expect(await reportsOf(rowsOf)).toStrictEqual(await reportsOf((row) => [row]))
  })
})

describe('LINK-03: an order of several destinations', () => {
  const tables = {
    paymentStatuses: { '13': 'screening_approved', '20': 'shipment_report_completed' },
    paymentMethods: { '38': 'np_atobarai' },
  } as const satisfies Partial<ImportOptions>
  const said = (report: ImportRow | undefined) => {
    if (report?.outcome === 'not_understood') return { issues: report.issues, showsGone: report.showsGone }
    if (report?.outcome !== 'refused') return expect.fail(report?.outcome)
    const { code, rule, ending, showsGone, shown } = report
    const beside = shown && { paymentStatus: shown.paymentStatus, deliveryStatus: shown.deliveryStatus }
    return { code, rule, ending, showsGone, beside }
  }
  const deliveries = ['N', 'Y', 'C', 'R', '?']
  const pairs = deliveries.flatMap((first) => deliveries.map((second) => [first, second]))

  it.each(['13', '20'])('READ-24: is the same by an export and by the order API, in status %s', async (status) => {
    for (const statuses of [...pairs, ['C', 'C', 'R'], ['N', 'N', 'Y']]) {
      const deliveryInfos = statuses.map((deliveryStatus) => ({ deliveryStatus }))
      const order = { displayOrderNumber: 'P1', payMethod: '38', paymentStatusCode: status, deliveryInfos }
      const rows = statuses.map((配送ステータス, at) => ({ 配送ステータス, 処理状況: '', 配送番号: `${at}` }))
      const file = fileOf(...rows.map((row) => ({ ...row, 決済方法: '38', 決済ステータス: status })))
      const byExport = said((await reportsOn(file, tables)).at(-1))
      expect([statuses, byExport]).toStrictEqual([
        statuses,
        said(importOrders([order], { ...OPTIONS, ...tables }).unwrap()[0]),
      ])
    }
  })

  it('CANC-01: cancelled in a 出荷報告 status, shows 配送完了 only where a row says it', async () => {
    const rowsWith = (...statuses: readonly string[]) =>
      statuses.map((配送ステータス, at) => ({
        決済ステータス: '出荷報告完了',
        配送ステータス,
        処理状況: '注文キャンセル',
        配送番号: `${at}`,
      }))
    const shownBy = async (...statuses: readonly string[]) =>
      said((await reportsOn(fileOf(...rowsWith(...statuses)))).at(-1))
    const reported = {
      code: 'order_cancelled',
      showsGone: true,
      beside: { paymentStatus: 'shipment_report_completed' },
    }
    expect(await shownBy('', '')).toMatchObject({ ...reported, beside: { ...reported.beside, deliveryStatus: null } })
    expect(await shownBy('未配送', '配送完了')).toMatchObject({
      ...reported,
      beside: { ...reported.beside, deliveryStatus: 'shipped' },
    })
  })
})
