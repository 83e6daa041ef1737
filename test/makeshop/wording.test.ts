import { describe, expect, it } from 'vitest'
import { explainImportIssue, explainRow, importOrders } from '../../src/makeshop/index.js'
import { IMPORT_ISSUE_TEXTS } from '../../src/makeshop/wording/import-issue-texts.js'
import { REFUSAL_TEXTS } from '../../src/makeshop/wording/refusal-texts.js'
import { explainLinkRefusal } from '../../src/wording/explain-link-refusal.js'
import { fileOf, OPTIONS, reportOn, reportsOn } from './exports.js'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

describe.each([
  ['issue', IMPORT_ISSUE_TEXTS, 44],
  ['refusal', REFUSAL_TEXTS, 4],
] as const)('%s texts', (_, table, count) => {
  it(`are ${count}, none of them twice, without full stops, in both languages`, () => {
    const words = Object.values(table)
    expect(words).toHaveLength(count)
    expect(new Set(words.flatMap(({ ja, en }) => [ja, en])).size).toBe(2 * count)
    for (const { ja, en } of words) {
      expect(ja).toMatch(KANA)
      expect(en).not.toMatch(/[。.]$|[\p{Script=Hiragana}]/u)
      expect(ja).not.toMatch(/。$/)
    }
  })
})

describe('explainRow', () => {
  it.each([
    [
      { 決済ステータス: '仮注文', 処理状況: '注文キャンセル' },
      '確定するまで出荷しないでください。キャンセル済みの注文です。',
      'It is cancelled.',
    ],
    [
      { 決済方法: '銀行振込', 処理状況: '注文キャンセル' },
      '（「銀行振込」）。キャンセル済みの注文です。',
      '("銀行振込"). It is cancelled.',
    ],
    [
      { 決済方法: '銀行振込', 処理状況: '返送' },
      '（「銀行振込」）。返送された注文です。',
      '("銀行振込"). The goods came back.',
    ],
  ])('says how an order ended that is refused for something else: %j', async (row, ja, en) => {
    const report = await reportOn(row)
    expect([report.outcome, explainRow(report)]).toStrictEqual(['refused', expect.stringContaining(ja)])
    expect(explainRow(report, 'en')).toContain(en)
  })

  it.each([{ 処理状況: '注文キャンセル' }, { 処理状況: '返送' }, { 決済方法: '銀行振込' }])(
    'but says it once: %j',
    async (row) => expect(explainRow(await reportOn(row), 'en')).not.toMatch(/It is cancelled\.|The goods came back\./),
  )

  it.each([
    [
      { 決済ステータス: '審査持ち' },
      '決済ステータスが対応表にありません。意味を確かめて、設定のpaymentStatusesに追加してください（「審査持ち」）。',
      'The payment status is not in the table; find out what it means, and add it to the setting paymentStatuses ("審査持ち").',
    ],
    [
      { 配送ステータス: '', 処理状況: '取置' },
      '対応表にない値です。意味を確かめて、設定のdeliveryStatusesに追加してください（処理状況: 「取置」）。',
      'The value is not in the table; find out what it means, and add it to the setting deliveryStatuses (processing state: "取置").',
    ],
    [
      { 配送ステータス: '発送', 処理状況: '未処理' },
      '対応表にない値です。意味を確かめて、設定のdeliveryStatusesに追加してください（配送ステータス: 「発送」）。',
      'The value is not in the table; find out what it means, and add it to the setting deliveryStatuses (delivery status: "発送").',
    ],
    [
      { 決済方法: '38' },
      '決済方法が対応表にありません。意味を確かめて、NPの2つのサービスなら設定のpaymentMethodsに、それ以外はownPaymentMethodsに追加してください（「38」）。',
      'The payment method is not in the table; find out what it means, and add it to the setting paymentMethods if it is one of NP\'s two services, else to ownPaymentMethods ("38").',
    ],
    [
      { 配送業者: 'ネコポス', 伝票番号: '123456789012' },
      '配送業者を特定できないか、自動連携に対応していないため、配送業者なしで取り込みました（「ネコポス」）。',
      'The carrier cannot be told, or the link does not support it; the order was imported without it ("ネコポス").',
    ],
    [
      { 配送業者: 'ヤマト', 伝票番号: '123456789012' },
      '配送業者を特定できないか、自動連携に対応していないため、配送業者なしで取り込みました（「ヤマト」、候補: 「クロネコヤマト」）。',
      'The carrier cannot be told, or the link does not support it; the order was imported without it ("ヤマト"; perhaps "クロネコヤマト").',
    ],
    [
      { 配送業者: '日本郵便', 伝票番号: '123456789012' },
      '配送業者を特定できないか、自動連携に対応していないため、配送業者なしで取り込みました（「日本郵便」、候補: 「ゆうパック」「ゆうパック書留」「翌朝10時郵便」「ゆうパケット」「クリックポスト」）。',
      'The carrier cannot be told, or the link does not support it; the order was imported without it ("日本郵便"; perhaps "ゆうパック", "ゆうパック書留", "翌朝10時郵便", "ゆうパケット", "クリックポスト").',
    ],
    [
      { 処理状況: '注文キャンセル' },
      'キャンセル済みの注文です。キャンセルは連携されないので、NP側も確認してください（CANC-01）。',
      'It is cancelled; a cancel is not linked, so look at NP too (CANC-01).',
    ],
    [
      { 決済方法: '代金引換' },
      'NP後払い以外の注文です（「代金引換」）。',
      'It is not paid with NP Atobarai ("代金引換").',
    ],
    [{ 決済手数料: '' }, '決済手数料がないため、0円としました。', 'There is no payment fee; 0 yen was taken.'],
    [{}, '', ''],
  ])('words %j', async (row, ja, en) => {
    const report = await reportOn(row)
    expect(explainRow(report)).toBe(ja)
    expect(explainRow(report, 'en')).toBe(en)
  })

  it.each(['ja', 'en'] as const)(
    'LINK-04, LINK-05: words all that 自動連携 has against an order, in %s',
    async (locale) => {
      const report = await reportOn({}, { otherwise: { preorder: true, source: 'external_system' } })
      if (report.outcome !== 'refused' || report.refusal === null) return expect.fail('the order is linked')
      expect(explainRow(report, locale)).toBe(explainLinkRefusal(report.refusal, locale))
      expect(explainRow(report, locale)).toMatch(/LINK-04.*LINK-05/)
    },
  )

  it.each([
    ['orderNumber', '注文番号', 'order number'],
    ['paymentStatus', '決済ステータス', 'payment status'],
    ['deliveryStatus', '配送ステータス', 'delivery status'],
    ['processing', '処理状況', 'processing state'],
    ['paymentMethod', '決済方法', 'payment method'],
    ['receiptStatus', '入金ステータス', 'receipt status'],
    ['carrier', '配送業者', 'carrier'],
    ['slipNumber', '伝票番号', 'slip number'],
    ['paymentFee', '決済手数料', 'payment fee'],
    ['orderDate', '注文日', 'order date'],
    ['orderTime', '注文時間', 'order time'],
    ['destination', '配送番号', 'destination'],
    ['npTransactionId', 'NP取引ID', 'NP transaction id'],
    ['problemCodes', 'エラーコード', 'error codes'],
  ] as const)('names the field as makeshop does: %s', (field, ja, en) => {
    const differing = { code: 'rows_disagree', field, text: null } as const
    expect(explainImportIssue(differing)).toContain(`（${ja}）`)
    expect(explainImportIssue(differing, 'en')).toContain(`(${en})`)
  })

  it('words what a header does not let see', async () => {
    const file = fileOf({}).replace('処理状況', '状況').replace('配送番号', '枝番')
    const [header] = await reportsOn(file)
    if (header === undefined) return expect.fail('no header')
    expect(explainRow(header)).toBe(
      '処理状況の列がないため、キャンセルや返送になった注文を見分けられません。配送番号の列がないため、複数配送の注文を見分けられません。',
    )
    expect(explainRow(header, 'en')).toBe(
      'There is no processing state, so an order that was cancelled or returned looks like any other. There is no column that tells destinations apart, so an order with several looks like any other.',
    )
  })

  it('words one issue by itself, with the field that it is about', () => {
    const missing = importOrders(null, OPTIONS)
    if (missing.ok) return expect.fail('there is a list')
    expect(explainImportIssue(missing.val)).toBe('注文の一覧がありません。')
    const incomplete = importOrders({ data: { orders: [] }, errors: [{}] }, OPTIONS)
    if (incomplete.ok) return expect.fail('there are no errors')
    expect(explainImportIssue(incomplete.val)).toBe(
      '応答にエラー（errors）が含まれているため、一部の注文が抜けているおそれがあります。',
    )
    expect(explainImportIssue(incomplete.val, 'en')).toBe(
      'The answer has errors beside its list, so that orders may be missing.',
    )
    // Which carrier may be meant is told of a carrier alone.
    expect(explainImportIssue({ code: 'payment_method_unknown', field: 'paymentMethod', text: 'ヤマト' })).toBe(
      '決済方法が対応表にありません。意味を確かめて、NPの2つのサービスなら設定のpaymentMethodsに、それ以外はownPaymentMethodsに追加してください（「ヤマト」）。',
    )
    // `paymentMethod` is no field of the API, whose own is `payMethod`.
    expect(explainImportIssue({ code: 'unknown_field', field: 'paymentMethod', text: null })).toContain('paymentMethod')
    expect(explainImportIssue({ code: 'unknown_field', field: 'buyerName', text: null }, 'en')).toBe(
      'There is a field that is not known (buyerName).',
    )
  })
})
