import { describe, expect, it } from 'vitest'
import { EXPORT_COLUMNS } from '../../src/makeshop/settings/export-column.js'
import { toShiftJis } from './encode-japanese.js'
import { fileOf, line, reportsOn, USUAL } from './exports.js'

const issuesOf = (report: unknown) => (report as { issues: readonly object[] }).issues
const codesOf = (report: { notes: readonly { code: string }[] } | undefined) => report?.notes.map(({ code }) => code)

/** A file of these columns alone, with one row. */
const fileWith = (cells: Readonly<Record<string, string>>): string =>
  [Object.keys(cells), Object.values(cells), ['']].map(line).join('\r\n')

const NEEDED = {
  注文番号: USUAL.注文番号,
  決済ステータス: '審査OK',
  配送ステータス: '未配送',
  決済方法: 'NP後払い',
}

describe('the header', () => {
  it('says which columns are used, which are not, and how the file is encoded', async () => {
    const file = fileOf().replace('注文番号', '" 注文　番号 "').replace('\r\n', ',商品名\r\n')
    const [header] = await reportsOn(new TextEncoder().encode(file))
    expect(header).toMatchObject({ row: 1, outcome: 'header', encoding: 'utf-8', unusedColumns: ['商品名'], notes: [] })
    expect(header).toMatchObject({ columns: { orderNumber: '注文　番号', orderDate: '日付' } })
  })

  it('may have the shop’s own names', async () => {
    const file = fileOf({}).replace('決済ステータス', '後払い状況')
    const [header, report] = await reportsOn(file, { columns: { paymentStatus: ['なし', '後払い状況'] } })
    expect(header).toMatchObject({ outcome: 'header', columns: { paymentStatus: '後払い状況' } })
    expect(report).toMatchObject({ outcome: 'imported' })
  })

  it('LINK-03: takes no heading that the shop names for one column for another as well', async () => {
    const slips = [{ 伝票番号: '1234-5678-9013' }, { 伝票番号: '2345-6789-0124' }]
    const file = fileOf(...slips)
      .replace('配送番号', '備考')
      .replace('伝票番号', '配送番号')
    const [header, , report] = await reportsOn(file, { columns: { slipNumber: '（配送番号）' } })
    expect(codesOf(header)).toEqual(['destinations_not_shown'])
    expect(report).toMatchObject({
      outcome: 'not_understood',
      issues: [{ code: 'rows_disagree', field: 'slipNumber' }],
    })
    // A name that another comes before is no column's: what it usually is still counts.
    const endings = fileOf({ 配送ステータス: '未配送', 処理状況: '注文キャンセル' })
    const columns = { deliveryStatus: ['配送ステータス', '処理状況'] }
    expect((await reportsOn(endings, { columns }))[1]).toMatchObject({ outcome: 'refused', code: 'order_cancelled' })
    const apart = fileOf({ 配送番号: '1' }, { 配送番号: '2' })
    const [, , several] = await reportsOn(apart.replace('伝票番号', '送り状番号'), {
      columns: { slipNumber: ['送り状番号', '配送番号'] },
    })
    expect(several).toMatchObject({ outcome: 'refused', code: 'multiple_destinations' })
    // Of two that are left, nobody knows which is meant; one that is taken isn't left.
    const dated = fileOf({}).replace('日付', '注文日').replace('エラーコード', '注文日時')
    expect((await reportsOn(dated))[0]).toMatchObject({ issues: [{ code: 'column_ambiguous', field: 'orderDate' }] })
    const [named] = await reportsOn(dated, { columns: { problemCodes: ['注文日時'] } })
    expect(named).toMatchObject({ columns: { orderDate: '注文日', problemCodes: '注文日時' } })
  })

  it.each([
    ['blank', '（）', '【　】'],
    ['too long to be one', 'あ'.repeat(500), 'い'.repeat(500)],
  ])('never takes a heading for another that is %s too', async (_, heading, name) => {
    const [header, report] = await reportsOn(fileOf({}).replace('NP取引ID', heading), {
      columns: { npTransactionId: name },
    })
    expect(header).toMatchObject({
      outcome: 'file',
      issues: [{ code: 'named_column_missing', field: 'npTransactionId' }],
    })
    expect(report).toBeUndefined()
  })

  it('CANC-01: that lacks a column which the settings name ends the import, since every row would lack what it says', async () => {
    // Without 処理状況 the cancelled order would be imported as 審査OK and 未配送.
    const file = fileOf({ 処理状況: '注文キャンセル' })
    expect(await reportsOn(file, { columns: { processing: '処理状態' } })).toEqual([
      {
        row: 1,
        orderNumber: null,
        notes: [],
        outcome: 'file',
        issues: [{ code: 'named_column_missing', field: 'processing', text: '処理状態' }],
      },
    ])
  })

  it.each(EXPORT_COLUMNS)('does so whichever column it is: %s', async (column) => {
    const [header, ...rows] = await reportsOn(fileOf({}), { columns: { [column]: ['受注', 'じゅちゅう'] } })
    expect(rows).toEqual([])
    expect(issuesOf(header)).toEqual([{ code: 'named_column_missing', field: column, text: '受注, じゅちゅう' }])
  })

  it('names a column once, by what is to be done about it', async () => {
    const [header] = await reportsOn('注文番号\r\n', { columns: { paymentStatus: '状況', carrier: '発送' } })
    expect(issuesOf(header)).toEqual([
      { code: 'named_column_missing', field: 'paymentStatus', text: '状況' },
      { code: 'named_column_missing', field: 'carrier', text: '発送' },
      { code: 'column_missing', field: 'deliveryStatus', text: null },
      { code: 'column_missing', field: 'paymentMethod', text: null },
    ])
  })

  it('lacks nothing where the settings say that the export has no such column, or it has one of its names', async () => {
    const columns = { destination: [], carrier: ['運送会社', '配送業者'] }
    const [header, report] = await reportsOn(fileOf({}), { columns })
    expect(codesOf(header)).toEqual([])
    expect(header).toMatchObject({ outcome: 'header', columns: { carrier: '配送業者', processing: '処理状況' } })
    expect(report).toMatchObject({ outcome: 'imported' })
  })

  it('that misses a column, or has one twice, ends the import and repeats nothing', async () => {
    const [missing, ...more] = await reportsOn('山田太郎,伝票番号\r\nx,y\r\n')
    expect(more).toEqual([])
    expect(missing).toMatchObject({ row: 1, orderNumber: null, notes: [] })
    expect(issuesOf(missing)).toEqual(
      ['orderNumber', 'paymentStatus', 'deliveryStatus', 'paymentMethod'].map((field) => ({
        code: 'column_missing',
        field,
        text: null,
      })),
    )
    const none = await reportsOn('山田太郎,東京都\r\nx,y\r\n')
    expect(none).toMatchObject([{ row: 1, orderNumber: null, notes: [] }])
    expect(issuesOf(none[0])).toEqual([{ code: 'header_missing', field: null, text: null }])
    const [twice] = await reportsOn(fileOf({}).replace('日付', '注文番号'))
    expect(issuesOf(twice)).toEqual([{ code: 'column_twice', field: 'orderNumber', text: null }])
  })

  it('that has none of the columns may be none, though the settings name some: those may also be wrong', async () => {
    const [, row = ''] = fileOf({}).split('\r\n')
    const columns = { processing: '処理状況', deliveryStatus: [], carrier: ['運送会社', '配送業者'] }
    const [none, ...more] = await reportsOn(`${row}\r\n${row}\r\n`, { columns })
    expect(more).toEqual([])
    expect(issuesOf(none)).toEqual([
      { code: 'header_missing', field: null, text: null },
      { code: 'named_column_missing', field: 'processing', text: '処理状況' },
      { code: 'named_column_missing', field: 'carrier', text: '運送会社, 配送業者' },
    ])
  })

  it.each([
    ['注文　番号', 'orderNumber'],
    ['【決済ステータス】', 'paymentStatus'],
    ['(配送ステータス)', 'deliveryStatus'],
    ['ＮＰ取引ＩＤ', 'npTransactionId'],
    ['np取引id', 'npTransactionId'],
  ])('has a column twice however that is written the second time: %s', async (written, field) => {
    const reports = await reportsOn(fileOf({}).replace('日付', written))
    expect(reports).toMatchObject([{ outcome: 'file', issues: [{ code: 'column_twice', field }] }])
  })

  it.each([
    ['destination', '配送番号, 配送ID', ['配送番号', '配送ID']],
    ['orderDate', '日付, 注文日時', ['注文日時', '日付']],
  ] as const)('LINK-03, READ-23: never takes one of two headings that may mean %s', async (field, text, headings) => {
    const cells = { ...NEEDED, ...Object.fromEntries(headings.map((heading) => [heading, '1'])) }
    const [header, ...more] = await reportsOn(fileWith(cells))
    expect(more).toEqual([])
    expect(issuesOf(header)).toEqual([{ code: 'column_ambiguous', field, text }])
    const told = await reportsOn(fileWith(cells), { columns: { [field]: headings[1] } })
    expect(told).toMatchObject([{ outcome: 'header', columns: { [field]: headings[1] } }, { outcome: 'imported' }])
    const both = await reportsOn(fileWith(cells), { columns: { [field]: headings } })
    expect(both).toMatchObject([{ outcome: 'header', columns: { [field]: headings[0] } }, { outcome: 'imported' }])
  })

  it('of which characters were lost, such as Shift_JIS that was read as UTF-8, says so, and misses no column: each has another name in it', async () => {
    const asUtf8 = `SKU,${new TextDecoder().decode(toShiftJis(fileOf({})))}`
    const [header, ...more] = await reportsOn(asUtf8)
    expect(more).toEqual([])
    expect(issuesOf(header)).toEqual([{ code: 'characters_unreadable', field: null, text: null }])
    // Whoever took a setting for wrong that is right would lose its column once the encoding is mended.
    const [named] = await reportsOn(asUtf8, { columns: { processing: '状況', destination: '配送番号' } })
    expect(issuesOf(named)).toEqual([{ code: 'characters_unreadable', field: null, text: null }])
    // A name of ASCII alone is found in any encoding.
    const ascii = { columns: { npTransactionId: 'np_id', processing: '状況' } }
    const [own] = await reportsOn(new TextDecoder().decode(toShiftJis(fileOf({}).replace('NP取引ID', 'np_id'))), ascii)
    expect(issuesOf(own)).toEqual([{ code: 'characters_unreadable', field: null, text: null }])
    // No encoding has a name of ASCII that the file doesn't have.
    const [missing] = await reportsOn(new TextDecoder().decode(toShiftJis(fileOf({}))), ascii)
    expect(issuesOf(missing)).toContainEqual({ code: 'named_column_missing', field: 'npTransactionId', text: 'np_id' })
    // Where others are found, the encoding is right, and what is missing is what is wrong.
    const [some] = await reportsOn(fileOf({}).replace('日付', '日\uFFFD').replace('決済方法', '支払い'))
    expect(issuesOf(some)).toEqual([
      { code: 'characters_unreadable', field: null, text: null },
      { code: 'column_missing', field: 'paymentMethod', text: null },
    ])
    // Lost in a heading that isn't needed, they don't matter.
    const [usual] = await reportsOn(fileOf({}).replace('日付', '日\uFFFD'))
    expect(usual).toMatchObject({ outcome: 'header' })
  })

  it('is missed in an empty file', async () => {
    for (const file of ['', '\r\n\r\n', '\uFEFF']) {
      expect(await reportsOn(file)).toMatchObject([{ row: 1, outcome: 'file', issues: [{ code: 'file_empty' }] }])
    }
  })

  it('may stand under blank rows, and rows are counted as a spreadsheet counts them', async () => {
    const reports = await reportsOn(`\r\n,,\r\n${fileOf({}).replace('\r\n', '\r\n\r\n')}`)
    expect(reports.map(({ row }) => row)).toEqual([3, 5])
  })
})

describe('the columns of an export', () => {
  it('have to be four; of what the others would say nothing is made up', async () => {
    const [header, report] = await reportsOn(fileWith(NEEDED))
    expect(header).toMatchObject({ outcome: 'header', unusedColumns: [] })
    expect(report).toMatchObject({
      outcome: 'imported',
      orderedAt: null,
      order: { shipment: null, npTransaction: { id: null }, problem: null },
    })
    expect(codesOf(report)?.sort()).toEqual(['payment_fee_assumed', 'receipt_status_assumed'])
  })

  it('may say the delivery by 処理状況 alone', async () => {
    const { 配送ステータス: _, ...others } = NEEDED
    expect(await reportsOn(fileWith({ ...others, 処理状況: '配送' }))).toMatchObject([
      { outcome: 'header' },
      { outcome: 'imported', order: { deliveryStatus: 'shipped' } },
    ])
  })

  it.each<readonly [missing: readonly string[], settings: object, notes: readonly (readonly string[])[]]>([
    [[], {}, []],
    [['処理状況'], {}, [['endings_not_shown', 'processing']]],
    [['配送番号'], {}, [['destinations_not_shown', 'destination']]],
    [
      ['処理状況', '配送番号'],
      {},
      [
        ['endings_not_shown', 'processing'],
        ['destinations_not_shown', 'destination'],
      ],
    ],
    // 処理状況 says 配送 as well.
    [['配送ステータス'], {}, []],
    // The shop says how its 配送ステータス shows a cancel.
    [['処理状況'], { deliveryStatuses: { 取消: 'cancelled' } }, []],
    [['処理状況'], { deliveryStatuses: { 取置: 'not_shipped' } }, [['endings_not_shown', 'processing']]],
    [['処理状況'], { columns: { processing: '元処理状況' } }, []],
    // A shop of which no order has several destinations says so. What shows a cancel, every shop needs.
    [['配送番号'], { columns: { destination: [] } }, []],
    [['配送番号'], { columns: { destination: null } }, [['destinations_not_shown', 'destination']]],
    [['処理状況'], { columns: { processing: [] } }, [['endings_not_shown', 'processing']]],
  ])(
    'LINK-03, CANC-01: the header tells what can not be seen without %j, with the settings %j',
    async (missing, settings, notes) => {
      const file = missing.reduce((text, heading) => text.replace(heading, `元${heading}`), fileOf({}))
      const [header] = await reportsOn(file, settings)
      expect(header?.notes.map(({ code, field }) => [code, field])).toEqual(notes)
    },
  )

  it('need no 決済方法 where the settings say the service of every order', async () => {
    const { 決済方法: _, ...others } = NEEDED
    const [without] = await reportsOn(fileWith(others), { otherwise: { paymentFee: 0 } })
    expect(issuesOf(without)).toEqual([{ code: 'column_missing', field: 'paymentMethod', text: null }])
    const otherwise = { service: 'np_atobarai_wiz' } as const
    const imported = { outcome: 'imported', order: { service: 'np_atobarai_wiz' } }
    // An order of another payment method would be imported as well, unless somebody says that there is none.
    const file = fileWith({ ...others, 処理状況: '', 配送番号: '' })
    const notes = [{ code: 'payment_methods_not_shown', field: 'paymentMethod', text: null }]
    expect(await reportsOn(file, { otherwise })).toMatchObject([{ outcome: 'header', notes }, imported])
    const columns = { paymentMethod: [] }
    expect(await reportsOn(file, { otherwise, columns })).toMatchObject([{ outcome: 'header', notes: [] }, imported])
    const [named] = await reportsOn(file, { otherwise, columns: { paymentMethod: '決済方法' } })
    expect(issuesOf(named)).toEqual([{ code: 'named_column_missing', field: 'paymentMethod', text: '決済方法' }])
  })

  it.each(['日付', '注文日時', '注文日付', '注文日'])('say the day of the order under %s', async (heading) => {
    const [, report] = await reportsOn(fileOf({}).replace('日付', heading))
    expect(report).toMatchObject({ outcome: 'imported', orderedAt: '2026-04-02T10:20:30+09:00' })
  })

  it.each(['配送番号', '配送先番号', '配送ID'])('LINK-03: tell destinations apart by %s', async (heading) => {
    const reports = await reportsOn(fileOf({}, { 配送番号: '2' }).replace('配送番号', heading))
    expect(reports.at(-1)).toMatchObject({ outcome: 'refused', code: 'multiple_destinations', rule: 'LINK-03' })
  })

  it('without a heading aren’t named, nor asked of a row that ends before them', async () => {
    const [header, report] = await reportsOn(fileOf({}).replace('\r\n', ',,\r\n'))
    expect(header).toMatchObject({ outcome: 'header', unusedColumns: [] })
    expect(report).toMatchObject({ outcome: 'imported' })
  })
})
