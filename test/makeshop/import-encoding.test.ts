import { afterEach, describe, expect, it, vi } from 'vitest'
import { importExport } from '../../src/makeshop/index.js'
import { toShiftJis } from './encode-japanese.js'
import { countingChunks, fileOf, OPTIONS, reportsOn, USUAL } from './exports.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the encoding', () => {
  const file = fileOf(
    { 配送業者: 'ヤマト運輸', 伝票番号: '123456789012' },
    { 注文番号: 'P2', 決済ステータス: '①㈱髙ソ能表' },
  )

  it.each([
    ['UTF-8', utf8(file), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${file}`), 'utf-8'],
    ['Shift_JIS, with the characters that Windows adds', toShiftJis(file), 'shift_jis'],
  ])('%s is told, and read', async (_, bytes, encoding) => {
    const reports = await reportsOn(bytes)
    expect(reports).toMatchObject([
      { outcome: 'header', encoding },
      { order: { shipment: { carrier: 'yamato' } } },
      { issues: [{ code: 'payment_status_unknown', text: '①㈱髙ソ能表' }] },
    ])
    expect(await reportsOn(bytes, { encoding: encoding as 'utf-8' })).toEqual(reports)
  })

  it.each([
    ['', '\r\n'],
    ['\uFEFF', '\r\n'],
    ['', '\n'],
    ['', '\r'],
  ])(
    'of a file in UTF-8 is told although characters are lost below its header: behind %j, lines ending in %j',
    async (mark, lineEnd) => {
      const rows = fileOf({}, { 注文番号: 'P2', エラーコード: 'あ' }).replaceAll('\r\n', lineEnd)
      const bytes = utf8(`${mark}${rows}`)
      // Its last byte is cut off, as where a field has room for so many bytes.
      const lost = bytes.lastIndexOf(0xe3) + 2
      expect(await reportsOn([bytes.slice(0, lost), bytes.slice(lost + 1)])).toMatchObject([
        { outcome: 'header', encoding: 'utf-8' },
        { outcome: 'imported', orderNumber: USUAL.注文番号 },
        { orderNumber: 'P2', issues: [{ code: 'characters_unreadable', field: 'problemCodes' }] },
      ])
    },
  )

  it('is told by the first line that isn’t ASCII alone', async () => {
    const rows = fileOf({ 決済ステータス: '謎' })
    expect(await reportsOn(utf8(`\r\n,,\r\n${rows}`))).toMatchObject([{ row: 3, encoding: 'utf-8' }, {}])
    expect(await reportsOn(toShiftJis(`\r\n,,\r\n${rows}`))).toMatchObject([{ row: 3, encoding: 'shift_jis' }, {}])
  })

  it('is told where there is no line break', async () => {
    const headings = fileOf().trimEnd()
    expect(await reportsOn(utf8(headings))).toMatchObject([{ outcome: 'header', encoding: 'utf-8' }])
    expect(await reportsOn(toShiftJis(headings))).toMatchObject([{ outcome: 'header', encoding: 'shift_jis' }])
  })

  it('is Shift_JIS also where a line ends in what UTF-8 has for the beginning of a character', async () => {
    const columns = { orderNumber: 'no', paymentStatus: 'status', deliveryStatus: 'delivery', paymentMethod: 'method' }
    const rows = `${Object.values(columns).join(',')},凜\r\nP1,審査OK,未配送,NP後払い,\r\n`
    expect(await reportsOn(toShiftJis(rows), { columns })).toMatchObject([
      { outcome: 'header', encoding: 'shift_jis', unusedColumns: ['凜'] },
      { outcome: 'imported', orderNumber: 'P1' },
    ])
  })

  it('that was said wrongly ends in a header that is not understood', async () => {
    expect(await reportsOn(toShiftJis(file), { encoding: 'utf-8' })).toMatchObject([{ outcome: 'file' }])
  })

  it.each([
    ['little', [0xff, 0xfe, 0x6c, 0x6f]],
    ['big', [0xfe, 0xff, 0x6f, 0x6c]],
  ])('UTF-16 with its %s end first is not read', async (_, bytes) => {
    const [report, ...more] = await reportsOn(Uint8Array.from(bytes))
    expect(report).toMatchObject({ row: 1, notes: [], issues: [{ code: 'encoding_unsupported', field: null }] })
    expect(more).toEqual([])
  })

  it.each([[[0xff, 0x61]], [[0xfe, 0x61]], [[0x61, 0xff]], [[0x61, 0xfe]]])(
    'is not UTF-16 for half of its mark: %j',
    async (bytes) => {
      const [report] = await reportsOn(Uint8Array.from(bytes))
      const issues = [{ code: 'characters_unreadable', field: null }]
      expect(report).toMatchObject({ outcome: 'file', issues })
    },
  )

  it('is UTF-8 also where what is looked at ends inside a character', async () => {
    const headings = `${fileOf().trimEnd()},`
    const [header] = await reportsOn(utf8(`${headings}${'x'.repeat(65_535 - utf8(headings).length)}あ`))
    expect(header).toMatchObject({ outcome: 'header', encoding: 'utf-8' })
  })

  it('is none of a file that comes as text', async () => {
    const [header] = await reportsOn(file)
    expect(header).toMatchObject({ outcome: 'header', encoding: null })
  })

  it.each(['detect', 'utf-8', 'shift_jis'] as const)(
    'of text after bytes leaves both in their order: %s',
    async (encoding) => {
      const [header = '', ...rows] = fileOf({ NP取引ID: 'A1' }, { 注文番号: 'P2' }).split(/(?<=\r\n)/)
      const encode = encoding === 'shift_jis' ? toShiftJis : utf8
      const reports = await reportsOn([encode(header), rows[0] ?? '', encode(rows[1] ?? '')], { encoding })
      expect(reports).toMatchObject([
        { outcome: 'header', encoding: encoding === 'shift_jis' ? encoding : 'utf-8' },
        { outcome: 'imported', order: { npTransaction: { id: 'A1' } } },
        { outcome: 'imported', orderNumber: 'P2' },
      ])
    },
  )

  it('that can not be read is said before any text that follows it', async () => {
    const reports = await reportsOn([Uint8Array.from([0xff, 0xfe, 0x6c, 0x6f]), file])
    expect(reports).toMatchObject([{ row: 1, issues: [{ code: 'encoding_unsupported' }] }])
    expect(reports).toHaveLength(1)
  })

  it.each([
    ['UTF-8', utf8],
    ['Shift_JIS', toShiftJis],
  ])('a file in %s that ends inside a character has one that can not be read', async (_, encode) => {
    const [, report] = await reportsOn(encode(fileOf({ エラーコード: 'あ' }).trimEnd()).slice(0, -1))
    expect(report).toMatchObject({
      outcome: 'not_understood',
      issues: [{ code: 'characters_unreadable', field: 'problemCodes' }],
    })
  })
})

describe('a platform that decodes UTF-8 alone, and can not tell whether it is', () => {
  class LeastDecoder extends TextDecoder {
    constructor(label: string, options: { readonly fatal: boolean }) {
      if (label !== 'utf-8' || options.fatal) throw new RangeError(label)
      super(label)
    }
  }
  const file = fileOf({})
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('reads a file in UTF-8', async () => {
    vi.stubGlobal('TextDecoder', LeastDecoder)
    expect(await reportsOn(utf8(file))).toMatchObject([
      { outcome: 'header', encoding: 'utf-8' },
      { outcome: 'imported' },
    ])
  })

  it('says at the first bytes that it can not read Shift_JIS', async () => {
    const { chunks, asked } = countingChunks(toShiftJis(file), toShiftJis(file))
    vi.stubGlobal('TextDecoder', LeastDecoder)
    const reading = importExport(chunks, { ...OPTIONS, encoding: 'shift_jis' })
    const { value: report } = await reading.next()
    expect(report).toMatchObject({ row: 1, outcome: 'file', issues: [{ code: 'encoding_unsupported' }] })
    expect(asked()).toBe(1)
    expect(await reading.next()).toEqual({ done: true, value: undefined })
  })
})
