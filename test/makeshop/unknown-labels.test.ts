import { describe, expect, it } from 'vitest'
import { createMemoryBooks, eachInBooks, takeOverIntoBooks } from '../../src/books/index.js'
import { explainRow, type ImportSettings, importExport, importOrders } from '../../src/makeshop/index.js'
import { chunked, fileOf, OPTIONS, reportOn } from './exports.js'

/** What of each day's file is news to the shop, the last day's alone, and what is kept then. */
async function afterDays(files: readonly Parameters<typeof reportOn>[0][], settings: ImportSettings = {}) {
  const books = createMemoryBooks()
  let news: string[] = []
  for (const [day, row] of files.entries()) {
    news = []
    const options = { ...OPTIONS, ...settings, at: `2026-04-0${day + 3}T09:00:00+09:00` }
    const onNews = (_: unknown, taken: { readonly findings: readonly { readonly code: string }[] }) => {
      news.push(...taken.findings.map(({ code }) => code))
    }
    await takeOverIntoBooks(books, importExport(chunked(fileOf(row)), options), { ...options, onNews })
  }
  for await (const { known } of eachInBooks(books)) {
    if (typeof known === 'object' && known !== null) return { news, order: known.order }
  }
  return expect.fail('nothing is kept')
}

describe('配送業者 under a name that makeshop changed', () => {
  const 配送業者 = 'ヤマト運輸(宅急便)'
  const shipped = { 配送ステータス: '配送完了', 処理状況: '配送', 伝票番号: '123456789013', 配送業者 }
  const carriers = { 'ヤマト運輸 宅急便': 'yamato' } as const
  const yamato = { carrier: 'yamato', slipNumber: '123456789013' }

  it('SHIP-03: is the carrier that the shop’s settings name by it, whatever width or brackets it has', async () => {
    const row = { ...shipped, 決済ステータス: '出荷報告完了' }
    for (const written of [配送業者, 'ﾔﾏﾄ運輸（宅急便）']) {
      const report = await reportOn({ ...row, 配送業者: written }, { carriers })
      expect(report).toMatchObject({
        order: { shipment: yamato },
        shown: { carrier: 'クロネコヤマト' },
        notes: [],
      })
    }
    expect(await reportOn(row)).toMatchObject({
      order: { shipment: null },
      shown: { carrier: 配送業者 },
      notes: [{ code: 'carrier_unreadable', field: 'carrier', text: 配送業者 }],
    })
  })

  it('SHIP-03: the shop’s own table comes before what is known', async () => {
    const post = { 決済ステータス: '出荷報告完了', ...shipped, 配送業者: '日本郵便' }
    const report = await reportOn(post, { carriers: { 日本郵便: 'yu_pack' } })
    expect(report).toMatchObject({ order: { shipment: { carrier: 'yu_pack' } }, notes: [] })
  })

  it.each(['', '　'])('SHIP-02: an empty cell (%j) names no carrier, whatever the table has for it', async (empty) => {
    const row = { 決済ステータス: '出荷報告完了', ...shipped, 配送業者: empty }
    const report = await reportOn(row, { carriers: { [empty]: 'yamato' } })
    expect(report).toMatchObject({ order: { shipment: null }, shown: { carrier: '' } })
  })

  it('SHIP-04, READ-26: named so, it is no cause of 要確認 in an order that is met there', async () => {
    const post = { 決済ステータス: '要確認', ...shipped, 配送業者: '日本郵便' }
    expect(await reportOn(post)).toMatchObject({ order: { problem: { codes: ['日本郵便'] } } })
    const report = await reportOn(post, { carriers: { 日本郵便: 'yu_pack' } })
    expect(report).toMatchObject({ order: { problem: null } })
  })

  it('SHIP-03: and so is a code of the order API', () => {
    const report = (deliveryCompanyCode: unknown, settings: ImportSettings) => {
      const deliveryInfos = [{ deliveryId: '1', deliveryStatus: 'Y', slipNumber: '123456789013', deliveryCompanyCode }]
      const order = { displayOrderNumber: 'P1', payMethod: '38', paymentStatusCode: '17', deliveryInfos }
      const tables = {
        paymentStatuses: { '17': 'shipment_report_completed' },
        paymentMethods: { '38': 'np_atobarai' },
      } as const
      return importOrders([order], { ...OPTIONS, ...tables, ...settings }).unwrap()[0]
    }
    for (const code of ['0002', '042', 42]) {
      expect(report(code, {})).toMatchObject({ order: { shipment: null } })
      const named = report(code, { carriers: { '0002': 'yamato', '042': 'yamato' } })
      expect(named).toMatchObject({ order: { shipment: yamato } })
    }
  })

  it('SHIP-09: a report is recorded with it, and without the settings none is doubted', async () => {
    const days = [{}, { ...shipped, 決済ステータス: '出荷報告完了' }]
    const named = await afterDays(days, { carriers })
    expect(named.news).toEqual(['operator_acted'])
    expect(named.order).toMatchObject({ paymentStatus: 'shipment_report_completed', shipment: yamato })
    const unnamed = await afterDays(days)
    expect(unnamed.news).toEqual(['operator_acted', 'shipment_not_shown', 'carrier_not_understood'])
    expect(unnamed.order).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
  })

  it('CANC-01: beside a cancel it is read in the same way', async () => {
    const report = await reportOn({ ...shipped, 処理状況: '注文キャンセル' }, { carriers })
    expect(report).toMatchObject({ code: 'order_cancelled', shown: { carrier: 'クロネコヤマト' } })
  })
})

describe('入金ステータス under a name that makeshop changed', () => {
  const unpaid = { 決済ステータス: '審査中', 入金ステータス: '未入金' }
  const rejected = { 決済ステータス: '審査NG', 入金ステータス: '入金済み', エラーコード: 'NG001' }
  const byBank = { 決済方法: '銀行振込', 決済ステータス: '', 入金ステータス: '入金済み' }
  const receiptStatuses = { 入金済み: 'received', 入金待ち: 'not_received' } as const
  const note = { code: 'receipt_status_unknown', field: 'receiptStatus', text: '入金済み' }

  it('PAY-06: is noted beside another payment method, where nothing is assumed, and said in words', async () => {
    const report = await reportOn(byBank)
    expect(report).toMatchObject({ code: 'other_payment_method', receiptStatus: null, notes: [note] })
    expect(explainRow(report)).toMatch(/入金ステータスが対応表にありません.*receiptStatuses.*「入金済み」/u)
    expect(explainRow(report, 'en')).toMatch(/receipt status is not in the table.*receiptStatuses.*"入金済み"/)
  })

  it('READ-10: is noted in an order of NP’s, and shown as it came', async () => {
    expect(await reportOn(rejected)).toMatchObject({ shown: { receiptStatus: '入金済み' }, notes: [note] })
    const long = '入'.repeat(80)
    const report = await reportOn({ ...rejected, 入金ステータス: long })
    expect(report).toMatchObject({ shown: { receiptStatus: '入'.repeat(64) } })
  })

  it.each([
    ['入金済み', 'received'],
    ['入金待ち', 'not_received'],
    ['入金完了', 'received'],
    ['未入金', 'not_received'],
  ] as const)('FLOW-07: %s is what the shop’s settings say of it, or else what is known', async (text, meaning) => {
    const settings = { receiptStatuses, otherwise: { receiptStatus: 'not_received' } } as const
    const report = await reportOn({ 入金ステータス: text }, settings)
    expect(report).toMatchObject({
      order: { receiptStatus: meaning },
      shown: { receiptStatus: meaning },
      notes: [],
    })
    const other = await reportOn({ ...byBank, 入金ステータス: text }, settings)
    expect(other).toMatchObject({ receiptStatus: meaning, notes: [] })
  })

  it('READ-10, PAY-06: named in the settings it shows the approval in between, which 入金完了 would', async () => {
    const days = [unpaid, rejected, byBank]
    const { order } = await afterDays(days, { receiptStatuses })
    expect(order).toMatchObject({ everApproved: true, openFollowUps: ['reset_receipt_status'] })
    const { order: asKnown } = await afterDays([
      unpaid,
      { ...rejected, 入金ステータス: '入金完了' },
      { ...byBank, 入金ステータス: '入金完了' },
    ])
    expect(order).toEqual(asKnown)
  })

  it('READ-10: unnamed it shows none, and each look of a problem without an approval says so, as news', async () => {
    const { news, order } = await afterDays([unpaid, rejected])
    expect(news).toEqual(['link_moved_on', 'receipt_not_understood'])
    expect(order.everApproved).not.toBe(true)
    expect((await afterDays([unpaid, rejected, rejected])).news).toEqual(['as_known', 'receipt_not_understood'])
  })

  it.each([
    ['in 審査OK', [{ 入金ステータス: '入金済み' }, { 入金ステータス: '入金済み' }]],
    [
      'where an approval is on record',
      [{}, { 決済ステータス: '要確認' }, { 決済ステータス: '要確認', 入金ステータス: '入金済み' }],
    ],
  ])('READ-10: it is no news %s', async (_, days) => {
    expect((await afterDays(days)).news).toEqual([])
  })

  it('PAY-06: unnamed beside another payment method, 入金ステータス is to be looked at, as without its column', async () => {
    const attention = { 決済ステータス: '要確認', 入金ステータス: '未入金', エラーコード: 'E0100060' }
    const asked = ['operator_acted', 'receipt_perhaps_stays']
    expect((await afterDays([attention, byBank])).news).toEqual(expect.arrayContaining(asked))
    expect((await afterDays([attention, { ...byBank, 入金ステータス: '' }])).news).toEqual(
      expect.arrayContaining(asked),
    )
    const { news } = await afterDays([attention, { ...byBank, 入金ステータス: '入金待ち' }], { receiptStatuses })
    expect(news).not.toContain('receipt_perhaps_stays')
  })
})
