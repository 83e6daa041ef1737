import { describe, expect, it, vi } from 'vitest'
import { explainRow } from '../../src/makeshop/index.js'
import { toEucJp, toShiftJis } from './encode-japanese.js'
import { fileOf, reportsOn } from './exports.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const LOGIN = `<!DOCTYPE html>
<html lang="ja"><head><title>ログイン, makeshop</title></head>
<body><form action="/login">注文番号</form></body></html>
`
const issuesOn = async (...asked: Parameters<typeof reportsOn>) => {
  const [report, ...more] = await reportsOn(...asked)
  expect(more).toEqual([])
  return report?.outcome === 'file' ? report.issues : expect.fail('it was read')
}
const HTML = [{ code: 'file_is_html', field: null, text: null }]
const NO_HEADER = [{ code: 'header_missing', field: null, text: null }]
const SEPARATOR = [{ code: 'separator_unsupported', field: null, text: null }]
const EUC_JP = [{ code: 'encoding_unsupported', field: null, text: 'EUC-JP' }]

describe('a file that is no export', () => {
  it.each([
    ['in UTF-8', utf8(LOGIN)],
    ['in Shift_JIS', toShiftJis(LOGIN)],
    ['in EUC-JP', toEucJp(LOGIN)],
    ['as text', LOGIN],
    ['behind a byte order mark and blank lines', `\uFEFF\r\n \r\n${LOGIN}`],
    ['without its type', '<html>\n<body>x</body></html>'],
    ['as XML', '<?xml version="1.0"?>\n<orders/>'],
    ['with quotation marks that don’t pair up as cells', '<a title="a","b">\n</a>'],
  ])('says that it is a page of HTML: %s', async (_, file) => {
    expect(await issuesOn(file)).toEqual(HTML)
  })

  it('is no page of HTML for a heading in brackets', async () => {
    expect(await issuesOn('<注文>,決済\r\n1,2\r\n')).toEqual(NO_HEADER)
    expect(await issuesOn('注文<br>番号,決済\r\n1,2\r\n')).toEqual(NO_HEADER)
    const lacking = `<ID>,${fileOf({}).replace('決済方法', '方法')}`
    expect(await issuesOn(lacking)).toMatchObject([{ code: 'column_missing', field: 'paymentMethod' }])
    const [header] = await reportsOn(fileOf({}).replace('注文番号', '<注文番号>'))
    expect(header).toMatchObject({ outcome: 'header', columns: { orderNumber: '<注文番号>' } })
  })

  it.each([
    ['.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x0a, 0x80, 0xff]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00, 0x00, 0x0a, 0x22, 0x00]],
  ])('says that it is a workbook of Excel: %s', async (_, bytes) => {
    expect(await issuesOn(Uint8Array.from(bytes))).toEqual([{ code: 'file_is_workbook', field: null, text: null }])
  })

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('says that its cells are parted by %s', async (_, separator) => {
    const file = fileOf({}, { 注文番号: 'P2' }).replaceAll(',', separator)
    for (const each of [file, utf8(file), toShiftJis(file)]) expect(await issuesOn(each)).toEqual(SEPARATOR)
    const quoted = file.replace(/[^\t;\r\n]+/g, '"$&"')
    expect(await issuesOn(quoted)).toEqual(SEPARATOR)
  })

  it('says so also of columns that only the settings name', async () => {
    const columns = {
      orderNumber: 'no',
      paymentStatus: 'status',
      deliveryStatus: 'delivery',
      paymentMethod: 'method',
    }
    expect(await issuesOn('no\tstatus\tdelivery\tmethod\n', { columns })).toEqual(SEPARATOR)
  })

  it('is not said to be parted otherwise for a tab or semicolon in a heading', async () => {
    const issues = await issuesOn(fileOf({}).replace('注文番号', '番号;旧\t番号'))
    expect(issues).toEqual([{ code: 'column_missing', field: 'orderNumber', text: null }])
    expect(await issuesOn('注文番号,;決済ステータス\r\n')).toMatchObject([{ code: 'column_missing' }, {}, {}])
    const [header] = await reportsOn(fileOf({}).replace('\r\n', ',メモ;備考\r\n').replace('\r\nP', ',\r\nP'))
    expect(header).toMatchObject({ outcome: 'header' })
  })

  it('is said to be parted by tabs though a heading has a comma, and not for a row that is one cell in quotation marks', async () => {
    const withTax = fileOf({}).replaceAll(',', '\t').replace('\r\n', '\t小計(税込,送料別)\r\n')
    expect(await issuesOn(withTax)).toEqual(SEPARATOR)
    const oneCell = fileOf({}, { 注文番号: 'P2' }).replace(/[^\r\n]+/g, '"$&"')
    expect(await issuesOn(oneCell)).toEqual(NO_HEADER)
  })

  it('says that it is in EUC-JP', async () => {
    const file = toEucJp(fileOf({}, { 注文番号: 'P2' }))
    expect(await issuesOn(file)).toEqual(EUC_JP)
    expect(await issuesOn(Array.from(file, (byte) => Uint8Array.of(byte)))).toEqual(EUC_JP)
    expect(await issuesOn(toEucJp(`\r\n,,\r\n${fileOf({})}`))).toEqual(EUC_JP)
    expect(await issuesOn(toEucJp(fileOf().trimEnd()))).toEqual(EUC_JP)
    // Behind tabs, the encoding is what is in the way first.
    expect(await issuesOn(toEucJp(fileOf({}).replaceAll(',', '\t')))).toEqual(EUC_JP)
  })

  it('is never said to be in EUC-JP for want of a column in Shift_JIS or UTF-8', async () => {
    const others = fileOf({}).replace('注文番号', '番号')
    for (const file of [utf8(others), toShiftJis(others)]) {
      expect(await issuesOn(file)).toEqual([{ code: 'column_missing', field: 'orderNumber', text: null }])
    }
    // 機種依存 and half-width kana are what EUC-JP has for other characters.
    const kana = toShiftJis('ﾁｭｳﾓﾝﾊﾞﾝｺﾞｳ,ｹｯｻｲ\r\n1,2\r\n')
    expect(await issuesOn(kana)).toEqual(NO_HEADER)
  })

  it('is told in words what to do', async () => {
    const said = async (file: string | Uint8Array) => {
      const [report] = await reportsOn(file)
      return report === undefined ? expect.fail() : [explainRow(report, 'ja'), explainRow(report, 'en')]
    }
    const [html, page] = await said(LOGIN)
    expect(html).toMatch(/HTML.*ログイン.*ダウンロードし直/u)
    expect(page).toMatch(/HTML.*log in.*download/)
    const [kugiri, separator] = await said(fileOf({}).replaceAll(',', '\t'))
    expect(kugiri).toMatch(/コンマ.*区切り.*保存し直/u)
    expect(separator).toMatch(/comma.*save/)
    const [moji, encoding] = await said(toEucJp(fileOf({})))
    expect(moji).toMatch(/UTF-8.*「EUC-JP」/u)
    expect(encoding).toMatch(/UTF-8.*"EUC-JP"/)
  })

  it('is not guessed at where the platform can’t decode EUC-JP', async () => {
    class WithoutEucJp extends TextDecoder {
      constructor(label: string, options: { readonly fatal: boolean }) {
        if (label === 'euc-jp') throw new RangeError(label)
        super(label, options)
      }
    }
    vi.stubGlobal('TextDecoder', WithoutEucJp)
    const file = toEucJp(fileOf({}))
    const codes = (await issuesOn(file)).map(({ code }) => code)
    vi.unstubAllGlobals()
    expect(codes).toEqual(['characters_unreadable'])
  })
})
