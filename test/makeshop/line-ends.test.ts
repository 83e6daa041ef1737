import { describe, expect, it } from 'vitest'
import { lineEndIn } from '../../src/makeshop/export/line-end-in.js'
import { fileOf, reportsOn, USUAL } from './exports.js'

const manyRows = Array.from({ length: 2_000 }, (_, index) => ({ 注文番号: `P${index}` }))
const withCr = (file: string) => file.replaceAll('\r\n', '\r')

describe('a file whose lines end in CR alone', () => {
  it('is read as one whose lines end in CRLF', async () => {
    const file = fileOf({ 注文番号: 'P1' }, { 注文番号: 'P2' }, { 注文番号: 'P3' })
    const reports = await reportsOn(file)
    expect(reports.map(({ row, outcome, orderNumber }) => [row, outcome, orderNumber])).toEqual([
      [1, 'header', null],
      [2, 'imported', 'P1'],
      [3, 'imported', 'P2'],
      [4, 'imported', 'P3'],
    ])
    expect(await reportsOn(withCr(file))).toEqual(reports)
    expect(await reportsOn(withCr(file).trimEnd())).toEqual(reports)
    expect(await reportsOn([...withCr(file)])).toEqual(reports)
    const [header] = await reportsOn(withCr(`\r\n\r\n${file}`))
    expect(header).toMatchObject({ row: 3, outcome: 'header' })
  })

  it('may be longer than a portion', async () => {
    const reports = await reportsOn(fileOf(...manyRows))
    expect(reports.at(-1)).toMatchObject({ row: 2_001, outcome: 'imported' })
    expect(await reportsOn(withCr(fileOf(...manyRows)))).toEqual(reports)
  })

  it.each([
    ['', '"備考\n", 1', ['備考', '1']],
    ['with a byte order mark', '\uFEFF"備考\n"', ['備考']],
    ['with quotation marks in the heading', '"\n""備考"""', ['"備考"']],
  ])('may have other line breaks in its cells %s', async (_, headings, unusedColumns) => {
    const behind = unusedColumns.map(() => '"a\nb,""c""",').join('')
    const file = `${headings},${withCr(fileOf({}, { 注文番号: 'P2' })).replaceAll('\rP', `\r${behind}P`)}`
    expect(await reportsOn(file)).toMatchObject([
      { outcome: 'header', unusedColumns },
      { row: 2, outcome: 'imported', orderNumber: USUAL.注文番号 },
      { row: 3, outcome: 'imported', orderNumber: 'P2' },
    ])
  })

  it.each(['備考', 'サイズ(5")'])('has nobody’s data in its header’s report: %s', async (heading) => {
    const file = `注文番号,決済ステータス,決済方法,配送ステータス,${heading}\rP1,審査OK,NP後払い,未配送,山田花子\r`
    const reports = await reportsOn(file)
    expect(reports).toMatchObject([
      { outcome: 'header', unusedColumns: [heading] },
      { row: 2, outcome: 'imported' },
    ])
    expect(JSON.stringify(reports)).not.toContain('山田')
  })
})

it.each([
  ['of a stray quotation mark', 'ab"c\rd\ne'],
  ['of a quoted cell with a doubled quotation mark', '"a""\nb"\rc'],
  ['of a quoted cell behind a comma', 'a,"x\ny"\rb'],
  ['of a quoted cell behind a byte order mark', '\uFEFF"x\ny"\rb'],
])('a line ends in CR behind the break %s', (_, text) => {
  expect(lineEndIn(text)).toBe('\r')
})

it('a CR before a CRLF ends no line', async () => {
  const file = fileOf({}, { 注文番号: 'P2' })
  expect(await reportsOn(file.replaceAll('\r\n', '\r\r\n'))).toEqual(await reportsOn(file))
})
