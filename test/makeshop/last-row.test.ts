import { describe, expect, it } from 'vitest'
import { explainRow, type ImportOptions } from '../../src/makeshop/index.js'
import { line, reportsOn, USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

/** The last of the reports on a file with one column last, which has no line break behind its last row. */
async function lastOf(column: keyof typeof USUAL, rows: readonly Row[], options: Partial<ImportOptions> = {}) {
  const reports = await reportsOn(fileWithLast(column, ...rows), options)
  return reports.slice(1)
}

function fileWithLast(column: keyof typeof USUAL, ...rows: readonly Row[]): string {
  const { [column]: _, ...others } = USUAL
  const lines = rows.map((row) => [
    ...Object.values({ ...USUAL, ...row, [column]: [] }).flat(),
    row[column] ?? USUAL[column],
  ])
  return [[...Object.keys(others), column], ...lines].map(line).join('\r\n')
}

const notEnded = (field: string) => ({ code: 'last_row_not_ended', field, text: null })

describe('a last row without a line break may be cut off', () => {
  it('CANC-01: right before キャンセル, and then its order isn’t understood', async () => {
    const reports = await lastOf('処理状況', [
      { 注文番号: 'P1', 処理状況: '' },
      { 注文番号: 'P2', 処理状況: '' },
    ])
    expect(reports).toMatchObject([
      { row: 2, outcome: 'imported', orderNumber: 'P1' },
      { row: 3, outcome: 'not_understood', orderNumber: 'P2', issues: [notEnded('processing')] },
    ])
  })

  it.each(['\r\n', '\n', '\r'])('CANC-01: unless a line break ends it, such as %j', async (lineBreak) => {
    const file = fileWithLast('処理状況', { 注文番号: 'P1' }, { 注文番号: 'P2', 処理状況: '' })
    const reports = await reportsOn(`${file.replaceAll('\r\n', lineBreak)}${lineBreak}`)
    expect(reports).toMatchObject([{ outcome: 'header' }, { outcome: 'imported' }, { outcome: 'imported' }])
    const cut = await reportsOn(file.replaceAll('\r\n', lineBreak))
    expect(cut.at(-1)).toMatchObject({ outcome: 'not_understood', issues: [notEnded('processing')] })
    expect(await reportsOn([...file.replaceAll('\r\n', lineBreak)])).toEqual(cut)
  })

  it('CANC-01: the CR of a CRLF ends it, and so does the second quotation mark of its last cell', async () => {
    const file = fileWithLast('処理状況', {}, { 注文番号: 'P2', 処理状況: '' })
    expect((await reportsOn(`${file}\r`)).at(-1)).toMatchObject({ outcome: 'imported', orderNumber: 'P2' })
    expect((await reportsOn(`${file}""`)).at(-1)).toMatchObject({ outcome: 'imported', orderNumber: 'P2' })
    expect((await reportsOn(`${file} `)).at(-1)).toMatchObject({ outcome: 'not_understood', orderNumber: 'P2' })
  })

  it('CANC-01: behind blank rows nothing is cut off', async () => {
    const file = fileWithLast('処理状況', {}, { 注文番号: 'P2', 処理状況: '' })
    expect(await reportsOn(`${file}\r\n\r\n  `)).toMatchObject([
      { outcome: 'header' },
      { outcome: 'imported' },
      { outcome: 'imported', orderNumber: 'P2' },
    ])
  })

  it('CANC-01: nor where a column that isn’t read stands last', async () => {
    const [header, row] = fileWithLast('処理状況', { 処理状況: '' }).split('\r\n')
    for (const note of ['', 'のし'])
      expect(await reportsOn(`${header},備考\r\n${row},${note}`)).toMatchObject([{}, { outcome: 'imported' }])
    // Without an empty cell behind the last heading, which another row has, it may be.
    expect((await reportsOn(`${header},\r\n${row},\r\n${row}`)).at(-1)).toMatchObject({ outcome: 'not_understood' })
    expect((await reportsOn(`${header},\r\n${row},\r\n${row?.replace('P', 'Q')},`)).at(-1)).toMatchObject({
      outcome: 'imported',
    })
  })

  it.each([
    ['CANC-01', '配送ステータス', '', 'deliveryStatus', {}],
    ['LINK-01', '決済方法', '', 'paymentMethod', { otherwise: { service: 'np_atobarai' } }],
    ['LINK-03', '配送番号', '', 'destination', {}],
    ['STAT-01', '決済ステータス', '審査待ち', 'paymentStatus', {}],
    [
      'STAT-06',
      '決済ステータス',
      '1',
      'paymentStatus',
      { paymentStatuses: { 1: 'screening_approved', 13: 'screening_on_hold' } },
    ],
    ['SHIP-08', '決済方法', 'NP後払い', 'paymentMethod', {}],
    ['CANC-01', '処理状況', 'キャ', 'processing', {}],
    ['SHIP-03', '配送業者', 'ゆうパック', 'carrier', {}],
    ['READ-19', '伝票番号', '1234-5678-90', 'slipNumber', {}],
    ['READ-15', 'NP取引ID', '181212000', 'npTransactionId', {}],
    ['CORR-06', 'エラーコード', 'E010011', 'problemCodes', {}],
    ['READ-24', '注文番号', 'P20260402', 'orderNumber', {}],
  ] as const)('%s: in %s, of which %j may be the beginning', async (_, column, text, field, options) => {
    const [report, ...more] = await lastOf(column, [{ [column]: text }], options)
    expect(more).toEqual([])
    const orderNumber = column === '注文番号' ? null : USUAL.注文番号
    expect(report).toMatchObject({ outcome: 'not_understood', orderNumber, issues: [notEnded(field)] })
  })

  it.each([
    ['処理状況', '未処理', {}],
    ['処理状況', '配送', { 配送ステータス: '配送完了' }],
    ['配送ステータス', '未配送', {}],
    ['決済ステータス', '審査OK', {}],
    ['決済ステータス', '出荷報告完了', {}],
    ['決済方法', 'NP後払いwiz', {}],
    ['配送番号', '1', {}],
    ['配送業者', '', {}],
    ['伝票番号', '', {}],
    ['NP取引ID', '', {}],
    ['エラーコード', '', {}],
    ['入金ステータス', '', {}],
    ['入金ステータス', '入金完了', {}],
    ['決済手数料', '330', {}],
    ['注文時間', '10:20:30', {}],
    ['日付', '2026/04/02', {}],
  ] as const)('many tools write none, and what stands in %s, %j, is taken', async (column, text, others) => {
    expect(await lastOf(column, [{ ...others, [column]: text }])).toMatchObject([{ outcome: 'imported' }])
  })

  it('an order that is not imported whatever was cut off stays what it is', async () => {
    const other = { 決済方法: '銀行振込' }
    expect(await lastOf('処理状況', [{ ...other, 処理状況: '' }])).toMatchObject([{ code: 'other_payment_method' }])
    expect(await lastOf('伝票番号', [{ ...other, 伝票番号: '123' }])).toMatchObject([{ code: 'other_payment_method' }])
    expect(await lastOf('決済ステータス', [{ 処理状況: '注文キャンセル', 決済ステータス: '審査OK' }])).toMatchObject([
      { code: 'order_cancelled' },
    ])
  })

  it('PAY-01: but for a payment method, a status or a number that may be another’s beginning', async () => {
    const paymentMethods = { 2: 'other', 23: 'np_atobarai' } as const
    expect(await lastOf('決済方法', [{ 決済方法: '2' }], { paymentMethods })).toMatchObject([
      { outcome: 'not_understood', issues: [notEnded('paymentMethod')] },
    ])
    expect(await lastOf('注文番号', [{ 注文番号: 'P1', 処理状況: '注文キャンセル' }])).toMatchObject([
      { outcome: 'not_understood', orderNumber: null, issues: [notEnded('orderNumber')] },
    ])
  })

  it('what else isn’t understood of it is said, too', async () => {
    expect(await lastOf('処理状況', [{ 決済ステータス: '審査？', 処理状況: 'キャ' }])).toMatchObject([
      { issues: [notEnded('processing'), { code: 'payment_status_unknown' }] },
    ])
  })

  it('LINK-03: of several rows of one order it is the order that isn’t understood, once', async () => {
    const rows = [{ 注文番号: 'P1' }, { 注文番号: 'P2' }, { 注文番号: 'P2', 配送番号: '' }]
    expect(await lastOf('配送番号', rows)).toMatchObject([
      { row: 2, outcome: 'imported' },
      { row: 3, outcome: 'continued' },
      { row: 4, outcome: 'not_understood', orderNumber: 'P2', issues: [notEnded('destination')] },
    ])
    expect(await lastOf('配送番号', [{}, { 配送番号: '2' }])).toMatchObject([{}, { code: 'multiple_destinations' }])
  })

  it.each([
    ['CANC-01', 'its number, of a cancel', { 注文番号: 'P2', 処理状況: '注文キャンセル' }],
    ['LINK-03', 'its number, of another destination', { 注文番号: 'P2', 配送番号: '2' }],
    ['LINK-03', 'nothing, though the number is the same', { 注文番号: 'P22', 配送番号: '2' }],
    ['LINK-03', 'all of its number', { 注文番号: '', 配送番号: '2' }],
  ])(
    '%s: cut off within 注文番号, it may be one more of the order before, and names none: without %s',
    async (_, __, row) => {
      const reports = await lastOf('注文番号', [{ 注文番号: 'P1' }, { 注文番号: 'P22' }, row])
      expect(reports).toMatchObject([
        { outcome: 'imported', orderNumber: 'P1' },
        { outcome: 'not_understood', orderNumber: 'P22', issues: [{ code: 'row_beside_lost' }] },
        { row: 4, outcome: 'not_understood', orderNumber: null },
      ])
      expect(reports).toHaveLength(3)
    },
  )

  it('READ-24: cut off within another 注文番号, it leaves the order before as it is', async () => {
    expect(await lastOf('注文番号', [{ 注文番号: 'P22' }, { 注文番号: 'P3' }])).toMatchObject([
      { outcome: 'imported', orderNumber: 'P22' },
      { outcome: 'not_understood', orderNumber: null, issues: [notEnded('orderNumber')] },
    ])
  })

  it('READ-24: a 注文番号 that a quotation mark ends is whole', async () => {
    const file = fileWithLast('注文番号', { 注文番号: 'P22' }, { 注文番号: 'P2' })
    expect(await reportsOn(file.replace(/P2$/, '"P2"'))).toMatchObject([
      { outcome: 'header' },
      { outcome: 'imported', orderNumber: 'P22' },
      { outcome: 'imported', orderNumber: 'P2' },
    ])
  })

  describe('cut off behind empty cells it isn’t blank', () => {
    const { 伝票番号, ...others } = USUAL
    const file = [
      ['伝票番号', ...Object.keys(others)],
      [伝票番号, ...Object.values(others)],
    ]
      .map(line)
      .join('\r\n')
    const ragged = { row: 3, orderNumber: null, issues: [{ code: 'ragged_row' }] }

    it.each([',', ' ,', '""', '"",""'])('CANC-01: and may be one more of the order before: %j', async (cut) => {
      expect(await reportsOn(`${file}\r\n${cut}`)).toMatchObject([
        { outcome: 'header' },
        { row: 2, outcome: 'not_understood', orderNumber: USUAL.注文番号, issues: [{ code: 'row_beside_lost' }] },
        ragged,
      ])
    })

    it.each([
      ['one that a line break ends', ',\r\n'],
      ['one that a CR ends', ',\r'],
      ['one of all cells', ','.repeat(13)],
      ['white space', '  '],
    ])('but %s is', async (_, blank) => {
      expect(await reportsOn(`${file}\r\n${blank}`)).toMatchObject([{ outcome: 'header' }, { outcome: 'imported' }])
    })

    it('nor is a file of nothing else anything but empty', async () => {
      expect(await reportsOn('\r\n,')).toMatchObject([{ row: 1, issues: [{ code: 'file_empty' }] }])
    })
  })

  it('READ-24: a header that isn’t ended has no order', async () => {
    expect(await reportsOn(line(Object.keys(USUAL)))).toMatchObject([{ outcome: 'header' }])
  })

  it('READ-24: in a file that is longer than a portion it is the last one alone', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({ 注文番号: `P${index}`, 処理状況: '' }))
    const reports = await lastOf('処理状況', rows)
    expect(reports.filter(({ outcome }) => outcome === 'imported')).toHaveLength(1_999)
    expect(reports.at(-1)).toMatchObject({ outcome: 'not_understood', orderNumber: 'P1999' })
  })

  it('is explained by the column that may be cut off, and what to do', async () => {
    const [report] = await lastOf('処理状況', [{ 処理状況: '' }])
    if (report === undefined) return expect.fail('no report')
    expect(explainRow(report)).toMatch(/処理状況.*途中で切れ.*最後に置/u)
    expect(explainRow(report, 'en')).toMatch(/processing state.*cut off.*last/)
  })
})
