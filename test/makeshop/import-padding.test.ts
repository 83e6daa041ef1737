import { describe, expect, it, vi } from 'vitest'
import { fileOf, line, reportsOn, USUAL } from './exports.js'

const SPACES = ' '.repeat(200)
const MANY = 1000
const header = line([...Object.keys(USUAL), '備考'])
/** A usual row, and what stands behind its last comma. */
const rowWith = (remark: string): string => `${line(Object.values(USUAL))},${remark}`

/** How much white space was looked at to be trimmed, by whomever, in a file whose last row has broken quotes. */
async function spaceTrimmedOf(file: string): Promise<number> {
  const trim = vi.spyOn(String.prototype, 'trim')
  const reports = await reportsOn(file)
  const lengths = trim.mock.results.map(({ value }, index) => String(trim.mock.contexts[index]).length - value.length)
  trim.mockRestore()
  expect(reports.at(-1)).toMatchObject({ issues: [{ code: 'quotes_broken' }] })
  return lengths.reduce((sum, length) => sum + length, 0)
}

describe('long white space at the end of a cell', () => {
  it.each([
    ['before a comma', '\n', ' ', ','],
    ['at the end of a row', '\n', ' ', ''],
    ['where lines end in CR', '\r', '\n', ''],
    ['with a CR in it, where lines end in LF', '\n', ' \r', ''],
  ])('is not looked at for each quotation mark that does not pair up: %s', async (_, lineEnd, space, behind) => {
    const broken = rowWith(`"${'x"'.repeat(MANY)}y${space.repeat(MANY)}${behind}`)
    const file = [header, broken, ''].join(lineEnd)
    expect(await spaceTrimmedOf(file)).toBeLessThan(10 * MANY)
  })

  it('is not looked at for each of them where the file has no line break at all', async () => {
    const cell = `"${'x"'.repeat(MANY)}y`
    expect(await spaceTrimmedOf(`${header},${cell}${' '.repeat(MANY)},`)).toBeLessThan(10 * MANY)
  })

  it.each(['\n', '\r\n', '\r'])('changes no cell, nor which row is which, where lines end in %j', async (lineEnd) => {
    const cells = Object.values(USUAL)
    const padded = cells.map((cell) => `${cell}${SPACES}`).join(',')
    const quoted = cells.map((cell) => `"${cell}${SPACES}"${SPACES}`).join(',')
    const inFile = (...rows: readonly string[]) => [Object.keys(USUAL).join(`${SPACES},`), ...rows, ''].join(lineEnd)
    const [, plain] = await reportsOn(fileOf({}))
    for (const row of [padded, quoted]) {
      expect(await reportsOn(inFile(SPACES, row, SPACES))).toStrictEqual([
        expect.objectContaining({ row: 1, outcome: 'header' }),
        { ...plain, row: 3 },
      ])
    }
  })

  it.each([
    ['a comma', `1234567${SPACES},1234567`],
    ['a line break', `1234567${SPACES}\n1234567`],
    ['nothing else', `1234567${SPACES}1234567`],
    ['a tab in it', `12345${SPACES}\t12345`],
  ])('SHIP-02: two slip numbers with it between them stay two: %s', async (_, 伝票番号) => {
    const [, report] = await reportsOn(fileOf({ 配送業者: 'ヤマト運輸', 伝票番号 }))
    expect(report).toMatchObject({ order: { shipment: null }, notes: [{ code: 'slip_unreadable' }] })
  })

  it('READ-24: a 注文番号 or an NP取引ID with it inside is none, and not made one', async () => {
    const inside = `P2026${SPACES},0402`
    expect(await reportsOn(fileOf({ 注文番号: inside }))).toMatchObject([
      { outcome: 'header' },
      { orderNumber: null, outcome: 'not_understood', issues: [{ code: 'order_number_malformed' }] },
    ])
    expect(await reportsOn(fileOf({ NP取引ID: inside }))).toMatchObject([
      { outcome: 'header' },
      { outcome: 'imported', order: { npTransaction: { id: null } }, notes: [{ code: 'np_transaction_id_malformed' }] },
    ])
  })
})
