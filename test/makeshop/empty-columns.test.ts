import { describe, expect, it } from 'vitest'
import { createMemoryBooks } from '../../src/books/index.js'
import { type ImportOptions, type RowReport, TELLING_COLUMNS } from '../../src/makeshop/index.js'
import { gatesOf, takesOver } from '../books/support/an-office.js'
import { fileOf, reportsOn, type USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

const NAMED = { columns: { processing: '処理状況', destination: '配送番号' } } as const
const ALL_NP = { otherwise: { service: 'np_atobarai' } } as const
const DONE = { 注文番号: 'P9', 決済ステータス: '出荷報告完了', 配送ステータス: '配送完了', 処理状況: '' } as const

/** What stands against the file as a whole, behind the reports on its orders. */
async function doubtsOn(rows: readonly Row[], options: Partial<ImportOptions>): Promise<readonly RowReport[]> {
  const reports = await reportsOn(fileOf(...rows), options)
  return reports.filter(({ outcome, orderNumber }) => outcome === 'not_understood' && orderNumber === null)
}

const empty = (row: number, ...fields: readonly string[]) => ({
  row,
  orderNumber: null,
  notes: [],
  outcome: 'not_understood',
  issues: fields.map((field) => ({ code: 'column_empty', field, text: null })),
  showsGone: false,
})

describe('a column that keeps its heading while its cells go empty', () => {
  it('CANC-01: is 処理状況 that is empty beside 配送完了 too: the last report says so, and names no order', async () => {
    const rows = [{ 注文番号: 'P1', 処理状況: '' }, DONE]
    const reports = await reportsOn(fileOf(...rows), NAMED)
    expect(reports.map(({ outcome }) => outcome)).toEqual(['header', 'imported', 'imported', 'not_understood'])
    expect(reports.at(-1)).toEqual(empty(3, 'processing'))
  })

  it('CANC-01: is none while no order has been shipped: 処理状況 may be empty until then', async () => {
    expect(await doubtsOn([{ 注文番号: 'P1', 処理状況: '' }], NAMED)).toEqual([])
  })

  it('CANC-01: is none where any row has something in it', async () => {
    expect(await doubtsOn([{ 注文番号: 'P1', 処理状況: '注文キャンセル' }, DONE], NAMED)).toEqual([])
    expect(await doubtsOn([DONE, { 注文番号: 'P1', 処理状況: '未処理' }], NAMED)).toEqual([])
  })

  it('LINK-03: is 配送番号 that is empty in every row, and none where one has a number', async () => {
    const rows = [
      { 注文番号: 'P1', 配送番号: '' },
      { 注文番号: 'P1', 配送番号: '' },
    ]
    expect(await doubtsOn(rows, NAMED)).toEqual([empty(3, 'destination')])
    expect(await doubtsOn([...rows, { 注文番号: 'P2', 配送番号: '1' }], NAMED)).toEqual([])
  })

  it('LINK-03, CANC-01: is named beside the others, in one report', async () => {
    expect(await doubtsOn([{ ...DONE, 配送番号: '' }], NAMED)).toEqual([empty(2, 'processing', 'destination')])
  })

  it('is 決済方法 in place of which otherwise.service would make every order one of NP’s', async () => {
    const rows = [
      { 注文番号: 'P1', 決済方法: '' },
      { 注文番号: 'P2', 決済方法: '' },
    ]
    expect(await doubtsOn(rows, ALL_NP)).toEqual([empty(3, 'paymentMethod')])
    // What the setting is for: an empty cell beside others that aren't.
    const mixed = await reportsOn(fileOf(...rows, { 注文番号: 'P3', 決済方法: '銀行振込' }), ALL_NP)
    expect(mixed.map(({ outcome }) => outcome)).toEqual(['header', 'imported', 'imported', 'refused'])
  })

  it('is none of which nobody said that it has to tell something', async () => {
    expect(await doubtsOn([{ ...DONE, 配送番号: '' }], {})).toEqual([])
    expect(await doubtsOn([{ ...DONE, 配送番号: '' }], { columns: { processing: [], destination: [] } })).toEqual([])
    expect(await doubtsOn([{ ...DONE, 配送番号: '' }], { columns: { processing: null, destination: null } })).toEqual(
      [],
    )
  })

  it.each(TELLING_COLUMNS)('is none that may be empty by the settings: %s', async (column) => {
    const rows = [{ ...DONE, 配送番号: '', 決済方法: '' }]
    const others = TELLING_COLUMNS.filter((each) => each !== column)
    expect(await doubtsOn(rows, { ...NAMED, ...ALL_NP, mayBeEmpty: [column] })).toEqual([empty(2, ...others)])
    expect(await doubtsOn(rows, { ...NAMED, ...ALL_NP, mayBeEmpty: TELLING_COLUMNS })).toEqual([])
  })

  it('is none that may have been cut off in the only row', async () => {
    const file = '注文番号,決済ステータス,配送ステータス,配送番号,決済方法\r\nP1,審査OK,未配送,1,'
    const reports = await reportsOn(file, ALL_NP)
    expect(reports.map((report) => 'issues' in report && report.issues.map(({ code }) => code))).toEqual([
      false,
      ['last_row_not_ended'],
    ])
  })

  it('is none of a file without orders', async () => {
    expect(await doubtsOn([], { ...NAMED, ...ALL_NP })).toEqual([])
  })

  it('CANC-01, LINK-06: lets nothing leave, though each of its orders was taken over', async () => {
    const books = createMemoryBooks()
    const told: string[] = []
    const before = fileOf({ 注文番号: 'P1' }, { ...DONE, 処理状況: '配送' })
    await takesOver(books, 1, before, told, NAMED)
    expect((await gatesOf(books))['P1']).toBe('ship')
    await takesOver(books, 2, fileOf({ 注文番号: 'P1', 処理状況: '' }, DONE), told, NAMED)
    expect((await gatesOf(books))['P1']).toBe('hold')
    expect(told).toEqual([expect.stringContaining('row_names_no_order')])
  })
})
