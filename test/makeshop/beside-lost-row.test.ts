import { describe, expect, it } from 'vitest'
import { fileOf, line, reportsOn, USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

const NUMBER = USUAL.注文番号
const [FIRST = ''] = fileOf().split('\r\n')
const { 注文番号: _, ...OTHERS } = USUAL
const LAST = line([...Object.keys(OTHERS), '注文番号'])

const cellsOf = (row: Row) => Object.values({ ...USUAL, ...row })
const inFirst = (row: Row) => line(cellsOf(row))
const inLast = (row: Row) => {
  const { 注文番号, ...others } = { ...USUAL, ...row }
  return line([...Object.values(others), 注文番号])
}
const quoted = (row: Row) =>
  cellsOf(row)
    .map((cell) => `"${cell}"`)
    .join(',')
/** A row whose 注文番号 stands as spreadsheets keep it whole. */
const asFormula = (row: Row) => inFirst(row).replace(/^[^,]*/, (number) => `="${number}"`)

/** What came of each row below a header: a code, or the outcome. */
async function outcomesOn(header: string, rows: readonly string[], end = '\r\n') {
  const reports = await reportsOn(`${[header, ...rows].join('\r\n')}${end}`)
  return reports
    .slice(1)
    .map((report) => [report.orderNumber, 'issues' in report ? report.issues[0]?.code : report.outcome])
}

/** What a row of a usual export has in no column. */
const NOTHING: Row = Object.fromEntries(Object.keys(USUAL).map((name) => [name, '']))

const doubted = [NUMBER, 'row_beside_lost']
const P9 = { 注文番号: 'P9' }

describe('LINK-03, CANC-01: an order isn’t known as a whole beside a row that may be one more of it', () => {
  it.each([
    ['a quotation mark behind it', `${NUMBER}"`],
    ['a quotation mark in it', `${NUMBER.slice(0, 5)}"${NUMBER.slice(5)}`],
  ])('whose number has %s', async (_, number) => {
    const stray = inFirst({ 処理状況: '注文キャンセル' }).replace(NUMBER, number)
    const rows = [inFirst(P9), inFirst({}), stray, inFirst({}), inFirst(P9)]
    expect(await outcomesOn(FIRST, rows)).toEqual([
      ['P9', 'imported'],
      doubted,
      [null, 'order_number_malformed'],
      doubted,
      ['P9', 'imported'],
    ])
  })

  it.each([
    ['a comma in quotation marks', `${NUMBER.slice(0, 5)},${NUMBER.slice(5)}`],
    ['a space', `${NUMBER.slice(0, 5)} ${NUMBER.slice(5)}`],
    ['full width', `Ｐ${NUMBER.slice(1)}`],
    ['an apostrophe', `'${NUMBER}`],
    ['what a spreadsheet left of any', '2.0264E+17'],
  ])('whose number has %s', async (_, number) => {
    const rows = [inFirst({}), inFirst({ 注文番号: number, 配送番号: '2' }), inFirst({})]
    expect(await outcomesOn(FIRST, rows)).toEqual([doubted, [null, 'order_number_malformed'], doubted])
  })

  it('whose number a comma parts', async () => {
    const parted = inFirst({}).replace('2026', '20,26')
    expect(await outcomesOn(FIRST, [inFirst({}), parted, inFirst({})])).toEqual([
      doubted,
      [null, 'ragged_row'],
      doubted,
    ])
  })

  it.each(['', '-'])('whose number is %j', async (number) => {
    const rows = [inFirst({}), inFirst({ 注文番号: number, 配送番号: '2' }), inFirst({})]
    expect(await outcomesOn(FIRST, rows)).toEqual([doubted, [null, 'order_number_missing'], doubted])
  })

  it('but is beside a line of totals, which shows neither status nor payment method nor destination', async () => {
    const totals = (cells: Row) => inLast({ ...NOTHING, ...cells })
    expect(await outcomesOn(LAST, [inLast({}), totals({ 日付: '合計', 決済手数料: '990' })])).toEqual([
      [NUMBER, 'imported'],
      [null, 'order_number_missing'],
    ])
    for (const deciding of ['決済ステータス', '配送ステータス', '処理状況', '決済方法', '配送番号'] as const) {
      const [before] = await outcomesOn(LAST, [inLast({}), totals({ [deciding]: USUAL[deciding] })])
      expect(before, deciding).toEqual(doubted)
    }
  })

  it('which was cut off within a number that a formula keeps whole', async () => {
    const cut = asFormula({ 配送番号: '2' }).slice(0, 12)
    expect(await outcomesOn(FIRST, [asFormula({}), cut], '')).toEqual([doubted, [null, 'ragged_row']])
  })

  it('of whose number, which a formula keeps whole, a character was lost', async () => {
    const torn = asFormula({ 配送番号: '2' }).replace('0402', '04\uFFFD2')
    expect(await outcomesOn(FIRST, [asFormula({}), torn])).toEqual([doubted, [null, 'characters_unreadable']])
  })

  it('which was cut off between quoted cells, before its number', async () => {
    const cut = '"2026/04/02","10:20:30"'
    expect(await outcomesOn(LAST, [inLast({}), cut], '')).toEqual([doubted, [null, 'ragged_row']])
  })

  it.each([1, 6])('which was cut off behind %i characters of a quoted one', async (length) => {
    const cut = quoted({ 配送番号: '2' }).slice(0, length)
    expect(await outcomesOn(FIRST, [quoted({}), cut], '')).toEqual([doubted, [null, 'quotes_broken']])
  })

  it('which ends before its number, wherever it stands', async () => {
    const rows = [inLast({}), '2026/04/02,10:20:30', inLast({})]
    expect(await outcomesOn(LAST, rows)).toEqual([doubted, [null, 'ragged_row'], doubted])
  })

  it('which ends within its number, wherever it stands', async () => {
    const rows = [inFirst({}), NUMBER.slice(0, 8), inFirst({})]
    expect(await outcomesOn(FIRST, rows)).toEqual([doubted, [null, 'ragged_row'], doubted])
  })
})

describe('READ-24: an order is read beside a row of another', () => {
  it.each([
    ['whose number has a quotation mark', inFirst(P9).replace('P9', 'P9"'), 'order_number_malformed'],
    ['whose number a quotation mark makes theirs in part', inFirst({ 注文番号: 'P2026"' }), 'order_number_malformed'],
    ['which ends within its number', 'P9', 'ragged_row'],
    ['with a cell too many before its number', `,${inFirst(P9)}`, 'ragged_row'],
  ])('%s', async (_, row, code) => {
    expect(await outcomesOn(FIRST, [inFirst({}), row, inFirst({})])).toEqual([
      [NUMBER, 'imported'],
      [null, code],
      [NUMBER, 'imported'],
    ])
  })

  it('whose number begins theirs, and a line break ends it', async () => {
    const rows = [inLast({}), inLast({ 注文番号: 'P2026"' })]
    expect(await outcomesOn(LAST, rows)).toEqual([
      [NUMBER, 'imported'],
      [null, 'order_number_malformed'],
    ])
  })
})
