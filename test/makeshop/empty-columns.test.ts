import { describe, expect, it } from 'vitest'
import { explainAnswer } from '../../src/back-office/index.js'
import { createMemoryBooks, takeOverIntoBooks } from '../../src/books/index.js'
import {
  explainRow,
  type ImportOptions,
  type ImportRow,
  importExport,
  TELLING_COLUMNS,
} from '../../src/makeshop/index.js'
import { gatesOf, morningOf, takesOver } from '../books/support/an-office.js'
import { chunked, fileOf, OPTIONS, reportsOn, type USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

const NAMED = { columns: { processing: '処理状況', destination: '配送番号' } } as const
const ALL_NP = { otherwise: { service: 'np_atobarai' } } as const
const DONE = { 注文番号: 'P9', 決済ステータス: '出荷報告完了', 配送ステータス: '配送完了', 処理状況: '' } as const

/** What stands against the file as a whole, behind the reports on its orders. */
async function doubtsOn(rows: readonly Row[], options: Partial<ImportOptions>): Promise<readonly ImportRow[]> {
  const reports = await reportsOn(fileOf(...rows), options)
  return reports.filter(({ outcome }) => outcome === 'file')
}

/** It says nothing of a row, but of the columns: it stands where their headings do. */
const empty = (...fields: readonly string[]) => ({
  row: 1,
  orderNumber: null,
  notes: [],
  outcome: 'file',
  issues: fields.map((field) => ({ code: 'column_empty', field, text: null })),
})

describe('a column that keeps its heading while its cells go empty', () => {
  it('CANC-01: is 処理状況 that is empty beside 配送完了 too: the last report says so, and names no order', async () => {
    const rows = [{ 注文番号: 'P1', 処理状況: '' }, DONE]
    const reports = await reportsOn(fileOf(...rows), NAMED)
    expect(reports.map(({ outcome }) => outcome)).toEqual(['header', 'imported', 'imported', 'file'])
    expect(reports.at(-1)).toEqual(empty('processing'))
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
    expect(await doubtsOn(rows, NAMED)).toEqual([empty('destination')])
    expect(await doubtsOn([...rows, { 注文番号: 'P2', 配送番号: '1' }], NAMED)).toEqual([])
  })

  it('LINK-03, CANC-01: is named beside the others, in one report', async () => {
    expect(await doubtsOn([{ ...DONE, 配送番号: '' }], NAMED)).toEqual([empty('processing', 'destination')])
  })

  it('LINK-03: is told beside the note on 決済方法, in one report', async () => {
    const rows = [{ 注文番号: 'P1', 配送番号: '', 決済方法: '' }]
    const notes = [{ code: 'payment_methods_empty', field: 'paymentMethod', text: null }]
    expect(await doubtsOn(rows, { ...NAMED, ...ALL_NP })).toEqual([{ ...empty('destination'), notes }])
  })

  it('is worth a note as 決済方法, in place of which otherwise.service makes every order one of NP’s', async () => {
    const rows = [
      { 注文番号: 'P1', 決済方法: '' },
      { 注文番号: 'P2', 決済方法: '' },
    ]
    const [header, ...others] = await reportsOn(fileOf(...rows), ALL_NP)
    const notes = [{ code: 'payment_methods_empty', field: 'paymentMethod', text: null }]
    expect(header).toMatchObject({ row: 1, outcome: 'header', notes: [] })
    expect(others).toMatchObject([{ outcome: 'imported' }, { outcome: 'imported' }, {}])
    expect(others).toHaveLength(3)
    expect(others.at(-1)).toEqual({ row: 1, orderNumber: null, notes, outcome: 'file', issues: [] })
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
    const toldOf = async (mayBeEmpty: ImportOptions['mayBeEmpty']) => {
      const [, , ...behind] = await reportsOn(fileOf(...rows), { ...NAMED, ...ALL_NP, mayBeEmpty })
      const remarks = behind.flatMap((report) => [...('issues' in report ? report.issues : []), ...report.notes])
      return remarks.map(({ field }) => field)
    }
    expect([...(await toldOf([column]))].sort()).toEqual([...others].sort())
    expect(await toldOf(TELLING_COLUMNS)).toEqual([])
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
    expect(await reportsOn(fileOf(), { ...NAMED, ...ALL_NP })).toMatchObject([{ outcome: 'header', notes: [] }])
  })

  it('CANC-01, LINK-06: lets nothing leave, though each of its orders was taken over', async () => {
    const books = createMemoryBooks()
    const told: string[] = []
    const before = fileOf({ 注文番号: 'P1' }, { ...DONE, 処理状況: '配送' })
    await takesOver(books, 1, before, told, NAMED)
    expect((await gatesOf(books))['P1']).toBe('ship')
    await takesOver(books, 2, fileOf({ 注文番号: 'P1', 処理状況: '' }, DONE), told, NAMED)
    expect((await gatesOf(books))['P1']).toBe('hold')
    expect(told).toEqual([' unsettled file_unfit'])
  })

  it('CANC-01: is told by words of its own, which say what mayBeEmpty gives up, before what follows for the whole file', async () => {
    const heard: string[] = []
    const options = { ...OPTIONS, ...NAMED, at: morningOf(1) }
    const taken = await takeOverIntoBooks(createMemoryBooks(), importExport(chunked(fileOf(DONE)), options), {
      ...options,
      onNews: (row, news) => {
        for (const locale of ['ja', 'en'] as const)
          heard.push(`${explainRow(row, locale)} ${explainAnswer(news, locale)}`)
      },
    })
    expect(taken).toMatchObject({ ok: true, val: { newest: { seenSince: null }, counts: { unsettled: 1 } } })
    expect(heard).toEqual([
      expect.stringMatching(
        /処理状況.*mayBeEmpty.*確認しなくなり.*キャンセルや複数配送.*誰も気付けません.*どの商品も出荷しないで.*直して/u,
      ),
      expect.stringMatching(
        /processing state.*mayBeEmpty.*ends the check.*nobody notices if cancels or.*Ship nothing.*Correct what/,
      ),
    ])
  })

  it('LINK-06: stops nothing as 決済方法, which is empty on any day with orders of NP’s alone, but is news', async () => {
    const books = createMemoryBooks()
    const told: string[] = []
    const file = fileOf({ 注文番号: 'P1', 決済方法: '' })
    expect(await takesOver(books, 1, file, told, ALL_NP)).toMatchObject({
      val: { newest: { seenSince: morningOf(1) } },
    })
    expect((await gatesOf(books))['P1']).toBe('ship')
    expect(told).toEqual([' passed'])
    await takesOver(books, 2, file, told, { ...ALL_NP, mayBeEmpty: ['paymentMethod'] })
    expect(told).toHaveLength(1)
  })

  it('LINK-05: as 決済方法, makes none of an order that was met with another method', async () => {
    const books = createMemoryBooks()
    const paidOtherwise = { 注文番号: 'P1', 決済方法: '銀行振込', 決済ステータス: '' }
    await takesOver(books, 1, fileOf(paidOtherwise, { 注文番号: 'P2' }), [], ALL_NP)
    const told: string[] = []
    const emptied = [{ 注文番号: 'P1' }, { 注文番号: 'P2' }].map((row) => ({ ...row, 決済方法: '' }))
    await takesOver(books, 2, fileOf(...emptied), told, ALL_NP)
    expect(told).toEqual(['P1 left_out changed_to_np', ' passed'])
  })
})
