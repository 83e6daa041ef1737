import papa from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { openFile } from '../../src/makeshop/export/open-file.js'
import { importExport } from '../../src/makeshop/index.js'
import { chunked, countingChunks, fileOf, line, OPTIONS, reportsOn, USUAL } from './exports.js'

/** So many characters are enough to begin with. */
const PORTION = 65_536
/** As long as a row may be, its line break included. */
const LONGEST = 1_000_000

describe('a row', () => {
  const header = `${line([...Object.keys(USUAL), '備考'])}\n`
  /** A usual row that is so many characters long, by what stands in a cell that isn’t read. */
  const rowOf = (length: number): string => {
    const cells = `${line(Object.values(USUAL))},`
    return `${cells}${'x'.repeat(length - cells.length)}`
  }
  const usual = rowOf(200).replace(USUAL.注文番号, 'P2')

  it('of a million characters with its line break is read, and those after it', async () => {
    const third = usual.replace('P2', 'P3')
    expect(await reportsOn(`${header}${rowOf(LONGEST - 1)}\n${usual}\n${third}\n`)).toMatchObject([
      { outcome: 'header' },
      { row: 2, outcome: 'imported', orderNumber: USUAL.注文番号 },
      { row: 3, outcome: 'imported', orderNumber: 'P2' },
      { row: 4, outcome: 'imported', orderNumber: 'P3' },
    ])
  })

  it('of a million characters is read at the end of a file that has no last line break', async () => {
    expect(await reportsOn(`${header}${rowOf(LONGEST)}`)).toMatchObject([
      { outcome: 'header' },
      { row: 2, outcome: 'imported' },
    ])
  })

  it('that is longer ends the import, also where its end is found', async () => {
    expect(await reportsOn(`${header}${usual}\n${rowOf(LONGEST)}\n${usual}`)).toMatchObject([
      { outcome: 'header' },
      { row: 2, outcome: 'not_understood', orderNumber: 'P2', issues: [{ code: 'row_beside_lost', field: null }] },
      { row: 3, orderNumber: null, outcome: 'file', issues: [{ code: 'row_too_long', field: null }] },
    ])
  })

  it('READ-24: that is longer is the last that is said of the file, whatever else there was to say at its end', async () => {
    const options = { columns: { destination: '配送番号' }, otherwise: { service: 'np_atobarai' } } as const
    const reports = await reportsOn(`${fileOf({ 配送番号: '', 決済方法: '' })}"${'x'.repeat(1_100_000)}`, options)
    expect(reports.slice(2)).toMatchObject([{ outcome: 'file', issues: [{ code: 'row_too_long' }], notes: [] }])
  })

  it('is looked through a few times at most, however long it is', async () => {
    const parse = vi.spyOn(papa, 'parse')
    const file = `${header}"${'x'.repeat(LONGEST - 10)}"\n`
    await reportsOn(file)
    const looked = parse.mock.calls.reduce((sum, [text]) => sum + String(text).length, 0)
    parse.mockRestore()
    expect(looked).toBeGreaterThan(file.length)
    expect(looked).toBeLessThan(4 * file.length)
  })

  it('may end in LF or CRLF, in one file', async () => {
    const [head, first, second, third] = fileOf({}, { 注文番号: 'P2' }, { 注文番号: 'P3' }).split('\r\n')
    expect(await reportsOn(`${head}\r\n${first}\n${second}\r\n${third}\n`)).toMatchObject([
      { outcome: 'header' },
      { row: 2, outcome: 'imported' },
      { row: 3, outcome: 'imported', orderNumber: 'P2' },
      { row: 4, outcome: 'imported', orderNumber: 'P3' },
    ])
  })
})

it('stops at a row of more than a million characters, wherever the file is split', async () => {
  const file = `${fileOf({})}"${'x'.repeat(1_100_000)}`
  const halves = [file.slice(0, 700_000), file.slice(700_000)]
  for (const chunks of [[file], halves]) {
    const reports = await reportsOn(chunks)
    expect(reports).toMatchObject([
      { outcome: 'header' },
      { row: 2, outcome: 'not_understood', issues: [{ code: 'row_beside_lost' }] },
      { row: 3, outcome: 'file', issues: [{ code: 'row_too_long' }] },
    ])
  }
})

describe('a report', () => {
  const columns = { orderNumber: 'number', paymentStatus: 'status', deliveryStatus: 'delivery' }
  const options = { ...OPTIONS, columns, otherwise: { service: 'np_atobarai' } } as const
  const file = 'number,status,delivery\n'.padEnd(PORTION, 'x')

  it.each([
    ['text', file],
    ['bytes', new TextEncoder().encode(file)],
  ])('is there as soon as a portion of the file is, which comes as %s', async (_, portion) => {
    const { chunks, asked } = countingChunks(portion, portion)
    const { value: header } = await importExport(chunks, options).next()
    expect(header).toMatchObject({ row: 1, outcome: 'header' })
    expect(asked()).toBe(1)
  })
})

describe('whoever wants no more of a file closes it', () => {
  const usual = fileOf({}, { 注文番号: 'P2' })

  it.each([
    ['after the header', 1, usual],
    ['after the first order', 2, usual],
    ['since it has no header that can be read', 2, 'a,b\n1,2\n'],
  ])('%s', async (_, wanted, file) => {
    let isClosed = false
    async function* chunks() {
      try {
        while (true) yield file
      } finally {
        isClosed = true
      }
    }
    const reports = importExport(chunks(), OPTIONS)
    for (let asked = 0; asked < wanted; asked += 1) await reports.next()
    await reports.return()
    expect(isClosed).toBe(true)
  })
})

it('nothing comes after the word that a file’s encoding can not be read', async () => {
  const utf16 = new Uint8Array(PORTION).fill(0xff)
  utf16[1] = 0xfe
  const texts: unknown[] = []
  const { pieces } = await openFile(chunked(utf16, utf16, utf16), 'detect')
  for await (const text of pieces) texts.push(text)
  expect(texts).toEqual([null])
})

describe('a byte order mark', () => {
  const numbersIn = async (file: string | Uint8Array) => (await reportsOn(file)).map(({ row }) => row)
  const short = fileOf({ 注文番号: 'P1' }, { 注文番号: 'P2' }).trimEnd()

  it.each([
    ['of a file without a last line break', short],
    [
      'of a file longer than a portion',
      fileOf(...Array.from({ length: 2_000 }, (_, index) => ({ 注文番号: `P${index}` }))),
    ],
    ['before a heading in quotation marks', short.replace('注文番号', '"注文番号"')],
  ])('%s changes no row’s number, whether it comes as text or as bytes', async (_, file) => {
    const numbers = await numbersIn(file)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(await numbersIn(`\uFEFF${file}`)).toEqual(numbers)
    expect(await numbersIn(new TextEncoder().encode(`\uFEFF${file}`))).toEqual(numbers)
  })

  it('before a later row, as files that were put together have it, makes no other row of it', async () => {
    const header = '注文番号,決済ステータス,決済方法,配送ステータス,備考\n'
    const row = (orderNumber: string) => `${orderNumber},審査OK,NP後払い,未配送,`
    const first = `${header}${row('P1')}`.padEnd(PORTION - 1, 'x')
    const reports = await reportsOn(`${first}\n\uFEFF${row('P2')}\n${row('P3')}`)
    expect(reports.map((report) => [report.row, report.orderNumber])).toEqual([
      [1, null],
      [2, 'P1'],
      [3, 'P2'],
      [4, 'P3'],
    ])
  })
})

it('a reader may fill one buffer again and again', async () => {
  const file = new TextEncoder().encode(fileOf({}, { 注文番号: 'P2' }))
  async function* refilled() {
    const buffer = Buffer.alloc(7)
    for (let offset = 0; offset < file.length; offset += buffer.length) {
      const part = file.subarray(offset, offset + buffer.length)
      buffer.set(part)
      yield buffer.subarray(0, part.length)
    }
  }
  const reports = []
  for await (const report of importExport(refilled(), OPTIONS)) reports.push(report)
  expect(reports).toEqual(await reportsOn(file))
  expect(reports).toMatchObject([{ outcome: 'header' }, { outcome: 'imported' }, { orderNumber: 'P2' }])
})
