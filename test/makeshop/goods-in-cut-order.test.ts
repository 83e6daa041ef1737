import { describe, expect, it } from 'vitest'
import type { ImportOptions, ImportRow } from '../../src/makeshop/index.js'
import { line, reportsOn, USUAL } from './exports.js'

type Column = keyof typeof USUAL
type Row = Readonly<Record<Column, string>>
type Sign = readonly [column: Column, text: string]

/** By what an order shows that its goods have left; what came back had left (READ-25). */
const SIGNS: readonly Sign[] = [
  ['配送ステータス', '配送完了'],
  ['処理状況', '配送'],
  ['処理状況', '返送'],
  ['決済ステータス', '出荷報告中'],
]
/** Words of a shop's own that begin like each of those and mean no goods that left. */
const LONGER: Partial<ImportOptions> = {
  deliveryStatuses: { 配送完了待ち: 'not_shipped', 配送待ち: 'not_shipped', 返送待ち: 'not_shipped' },
  paymentStatuses: { 出荷報告中止: 'screening_approved' },
}
/** What stands in a cell that isn't cut off, or is cut off within. */
const FILLED: Row = {
  ...USUAL,
  配送業者: 'ヤマト運輸',
  伝票番号: '1234',
  NP取引ID: 'A1234567890',
  エラーコード: 'RE001',
}
const COLUMNS = Object.keys(USUAL).filter((column): column is Column => column in USUAL)
const ONLY_ITS_NUMBER: Row = { ...USUAL, ...Object.fromEntries(COLUMNS.map((column) => [column, ''])) }

/** A file that ends within, or behind, its last cell. */
function cutFile(last: Column, rows: readonly Row[]): string {
  const columns = [...COLUMNS.filter((column) => column !== last), last]
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(line).join('\r\n')
}

function isGoneBy(report: ImportRow | undefined): boolean {
  if (report?.outcome === 'refused' || report?.outcome === 'not_understood') return report.showsGone
  if (report?.outcome !== 'imported') return expect.fail(report?.outcome)
  const { deliveryStatus, paymentStatus } = report.order
  return deliveryStatus === 'shipped' || paymentStatus === 'shipment_report_in_progress'
}

describe('READ-09, READ-24: goods shown as gone by an order of two items whose last row may be cut off', () => {
  const cases = SIGNS.flatMap((sign) =>
    [false, true].flatMap((isInFirst) => [false, true].map((isInLast) => ({ sign, isInFirst, isInLast }))),
  )

  it.each(COLUMNS.filter((column) => column !== '注文番号'))('count, but for the cut cell: %s', async (last) => {
    const wrong: unknown[] = []
    for (const { sign, isInFirst, isInLast } of cases) {
      for (const isEmpty of [false, true]) {
        for (const others of [ONLY_ITS_NUMBER, FILLED]) {
          for (const words of [{}, LONGER]) {
            const [column, text] = sign
            const first = isInFirst ? { ...FILLED, [column]: text } : FILLED
            const second: Row = { ...others, 注文番号: USUAL.注文番号, [last]: FILLED[last] }
            const shown = isInLast ? { ...second, [column]: text } : second
            const rows = [first, isEmpty ? { ...shown, [last]: '' } : shown]
            // Alone the last cell may be another word's beginning; where it is empty it shows nothing anyhow.
            const isInCut = column === last && (isEmpty || words === LONGER)
            const isGone = isGoneBy((await reportsOn(cutFile(last, rows), words)).at(-1))
            if (isGone !== (isInFirst || (isInLast && !isInCut))) wrong.push({ sign, isInFirst, isInLast, rows })
          }
        }
      }
    }
    expect(wrong).toStrictEqual([])
  })

  it('count of three items, too, whichever shows them', async () => {
    for (const at of [0, 1]) {
      const rows = [FILLED, ONLY_ITS_NUMBER, ONLY_ITS_NUMBER].map((row, place) => ({
        ...row,
        注文番号: USUAL.注文番号,
        処理状況: '',
        ...(place === at ? { 配送ステータス: '配送完了' } : {}),
      }))
      expect(isGoneBy((await reportsOn(cutFile('配送番号', rows))).at(-1))).toBe(true)
    }
  })

  it('don’t count if they are another order’s', async () => {
    const other = { ...FILLED, 注文番号: 'P1', 処理状況: '返送' }
    const rows = [other, { ...ONLY_ITS_NUMBER, 注文番号: 'P1' }, { ...FILLED, 注文番号: 'P2' }]
    const [, , first, second] = await reportsOn(cutFile('伝票番号', rows))
    expect([isGoneBy(first), isGoneBy(second)]).toStrictEqual([true, false])
  })
})
