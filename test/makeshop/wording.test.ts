import { describe, expect, it } from 'vitest'
import { explainImportIssue, explainRow, type ImportIssueCode, importOrders } from '../../src/makeshop/index.js'
import { IMPORT_ISSUE_TEXTS } from '../../src/makeshop/wording/import-issue-texts.js'
import { REFUSAL_TEXTS } from '../../src/makeshop/wording/refusal-texts.js'
import { explainLinkRefusal } from '../../src/wording/explain-link-refusal.js'
import { fileOf, OPTIONS, reportOn, reportsOn } from './exports.js'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

describe.each([
  ['issue', IMPORT_ISSUE_TEXTS],
  ['refusal', REFUSAL_TEXTS],
] as const)('%s texts', (_, table) => {
  it('say nothing twice, without full stops, in both languages', () => {
    const words = Object.values(table)
    expect(words).not.toEqual([])
    expect(new Set(words.flatMap(({ ja, en }) => [ja, en])).size).toBe(2 * words.length)
    for (const { ja, en } of words) {
      expect(ja).toMatch(KANA)
      expect(en).not.toMatch(/[。.]$|[\p{Script=Hiragana}]/u)
      expect(ja).not.toMatch(/。$/)
    }
  })
})

describe('explainImportIssue', () => {
  it.each([
    ['column_ambiguous', '設定のcolumnsで指定してください', 'in the setting columns'],
    ['named_column_missing', '設定のcolumnsで指定した見出し', 'that the setting columns names'],
  ] as const)('names the setting alone where %s, kept from elsewhere, says no column', (code, ja, en) => {
    expect(explainImportIssue({ code, field: null, text: null })).toContain(ja)
    expect(explainImportIssue({ code, field: null, text: null }, 'en')).toContain(en)
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
      '配送業者を特定できないか、自動連携に対応していないため、配送業者は取り込んでいません。未配送なら、「配送完了」にする前に注文詳細の配送業者を確かめてください。自動連携に対応した配送業者を指すなら、設定のcarriersに追加してください（「ネコポス」）。',
      'The carrier cannot be told, or the link does not support it, and was not taken over; before "Shipped" is set, check the carrier in makeshop\'s order details; if it means one that the link supports, add it to the setting carriers ("ネコポス").',
    ],
    [
      { 配送業者: 'ヤマト', 伝票番号: '123456789012' },
      '配送業者を特定できないか、自動連携に対応していないため、配送業者は取り込んでいません。未配送なら、「配送完了」にする前に注文詳細の配送業者を確かめてください。自動連携に対応した配送業者を指すなら、設定のcarriersに追加してください（「ヤマト」、候補: 「クロネコヤマト」）。',
      'The carrier cannot be told, or the link does not support it, and was not taken over; before "Shipped" is set, check the carrier in makeshop\'s order details; if it means one that the link supports, add it to the setting carriers ("ヤマト"; perhaps "クロネコヤマト").',
    ],
    [
      { 配送業者: '日本郵便', 伝票番号: '123456789012' },
      '配送業者を特定できないか、自動連携に対応していないため、配送業者は取り込んでいません。未配送なら、「配送完了」にする前に注文詳細の配送業者を確かめてください。自動連携に対応した配送業者を指すなら、設定のcarriersに追加してください（「日本郵便」、候補: 「ゆうパック」「ゆうパック書留」「翌朝10時郵便」「ゆうパケット」「クリックポスト」）。',
      'The carrier cannot be told, or the link does not support it, and was not taken over; before "Shipped" is set, check the carrier in makeshop\'s order details; if it means one that the link supports, add it to the setting carriers ("日本郵便"; perhaps "ゆうパック", "ゆうパック書留", "翌朝10時郵便", "ゆうパケット", "クリックポスト").',
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
    [
      { 決済手数料: '' },
      '決済手数料がないため、0円としました。ほかの額なら、設定のotherwise.paymentFeeに書いてください。',
      'There is no payment fee, and 0 yen was taken; if it is another amount, name it in the setting otherwise.paymentFee.',
    ],
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

  it('LINK-03: of an order that isn’t linked the notes are no steps, and nothing of it is said to be imported', async () => {
    const report = await reportOn({ 配送業者: '自社配送' }, { otherwise: { preorder: true } })
    expect(report).toMatchObject({ outcome: 'refused', notes: [{ code: 'carrier_unreadable' }, expect.anything()] })
    expect(explainRow(report)).toMatch(
      /LINK-04.*配送業者は取り込んでいません.*伝票番号がない.* → 次の操作: [^。]*処理してください。$/u,
    )
    expect(explainRow(report)).not.toMatch(/取り込みました/u)
    expect(explainRow(report, 'en')).toMatch(/LINK-04.*not taken over.*slip number is missing.*\. → Next: [^.]*\.$/)
    expect(explainRow(report, 'en')).not.toMatch(/imported/)
  })

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
      '処理状況の列がないため、キャンセルや返送になった注文を見分けられません。出力項目に加えるか、別の見出しなら設定のcolumns.processingに書いてください。配送番号の列がないため、複数配送の注文を見分けられません。出力項目に加えるか、別の見出しなら設定のcolumns.destinationに書いてください。複数配送の注文を受けないショップで列が不要なら、そこに[]と書いてください。',
    )
    expect(explainRow(header, 'en')).toBe(
      'There is no processing state, so an order that was cancelled or returned looks like any other; add the column to the export, or name its heading in the setting columns.processing. There is no column that tells destinations apart, so an order with several looks like any other; add the column to the export, or name its heading in the setting columns.destination; if the shop takes no orders with several, and the export needs no such column, set it to [].',
    )
  })

  it('words one issue by itself, with the field that it is about', () => {
    const missing = importOrders(null, OPTIONS)
    if (missing.ok) return expect.fail('there is a list')
    expect(explainImportIssue(missing.val)).toBe(
      '応答に注文の一覧（searchOrderのorders）がありません。応答のerrors、認証、問い合わせの内容を確かめ、取得し直してください。',
    )
    const incomplete = importOrders({ data: { orders: [] }, errors: [{}] }, OPTIONS)
    if (incomplete.ok) return expect.fail('there are no errors')
    expect(explainImportIssue(incomplete.val)).toBe(
      '応答にエラー（errors）が含まれているため、一部の注文が抜けているおそれがあります。エラーの原因を取り除いて、取得し直してください。',
    )
    expect(explainImportIssue(incomplete.val, 'en')).toBe(
      'The answer has errors beside its list, so that orders may be missing; settle what they say, and ask again.',
    )
    // Which carrier may be meant is told of a carrier alone.
    expect(explainImportIssue({ code: 'payment_method_unknown', field: 'paymentMethod', text: 'ヤマト' })).toBe(
      '決済方法が対応表にありません。意味を確かめて、NPの2つのサービスなら設定のpaymentMethodsに、それ以外はownPaymentMethodsに追加してください（「ヤマト」）。',
    )
    // `paymentMethod` is no field of the API, whose own is `payMethod`.
    expect(explainImportIssue({ code: 'unknown_field', field: 'paymentMethod', text: null })).toContain('paymentMethod')
    expect(explainImportIssue({ code: 'unknown_field', field: 'buyerName', text: null }, 'en')).toBe(
      'A field that is not known was passed over; see in what makeshop says of it whether it replaces one that is read, or tells of a cancel (buyerName).',
    )
  })
})

describe('what is odd says what to do about it', () => {
  it.each<readonly [ImportIssueCode, field: string | null, ja: RegExp, en: RegExp]>([
    [
      'column_missing',
      'paymentMethod',
      /「決済方法」.*columns\.paymentMethodに/u,
      /"決済方法".* columns\.paymentMethod,/,
    ],
    [
      'column_missing',
      'deliveryStatus',
      /「配送ステータス」または「処理状況」が.*columns\.deliveryStatusまたはcolumns\.processingに/u,
      /"配送ステータス" or "処理状況".* columns\.deliveryStatus or columns\.processing,.*to the export\.$/,
    ],
    [
      'named_column_missing',
      'processing',
      /columns\.processingで.*（処理状況）/u,
      /columns\.processing .*\(processing state\)/,
    ],
    ['column_ambiguous', 'destination', /columns\.destinationで/u, /columns\.destination\./],
    ['endings_not_shown', 'processing', /columns\.processingに/u, /columns\.processing\./],
    ['destinations_not_shown', 'destination', /columns\.destinationに.*\[\]/u, /columns\.destination;.*set it to \[\]/],
    ['column_empty', 'destination', /columns\.destinationに.*mayBeEmpty/u, /columns\.destination;.*mayBeEmpty/],
    [
      'payment_methods_empty',
      'paymentMethod',
      /columns\.paymentMethodに.*mayBeEmpty.*誰も気付けません/u,
      /columns\.paymentMethod,.*mayBeEmpty.*nobody notices/,
    ],
    ['payment_methods_not_shown', 'paymentMethod', /columns\.paymentMethodに/u, /columns\.paymentMethod;/],
    ['np_transaction_id_malformed', 'npTransactionId', /columns\.npTransactionIdを/u, /columns\.npTransactionId\./],
    ['payment_fee_assumed', 'paymentFee', /otherwise\.paymentFeeに/u, /otherwise\.paymentFee\./],
    ['payment_fee_unreadable', 'paymentFee', /otherwise\.paymentFee.*確かめて/u, /otherwise\.paymentFee.*see/],
    [
      'payment_method_missing',
      'paymentMethod',
      /注文詳細.*otherwise\.serviceに/u,
      /order details.*otherwise\.service\./,
    ],
    [
      'receipt_status_unknown',
      'receiptStatus',
      /receiptStatusesに追加.*otherwise\.receiptStatus.*使いません/u,
      /setting receiptStatuses.*otherwise\.receiptStatus.*not asked/,
    ],
    [
      'characters_unreadable',
      'paymentMethod',
      /encoding.*ダウンロードし直して.*決済方法/u,
      /encoding.*download.*payment method/,
    ],
    ['file_empty', null, /空.*ダウンロードし直して/u, /empty.*download/],
    ['row_too_long', null, /引用符.*ダウンロードし直して/u, /quotation mark.*download/],
    ['order_number_missing', 'orderNumber', /取得し直して/u, /fetch .* again/],
    ['order_number_malformed', 'orderNumber', /ダウンロードし直した.*開かずに/u, /download .* again.* not open/],
    [
      'delivery_status_says_nothing',
      'processing',
      /配送ステータスと処理状況の両方/u,
      /both the delivery status and the processing state/,
    ],
    ['carrier_unreadable', 'carrier', /「配送完了」にする前に注文詳細/u, /before "Shipped" is set.*order details/],
    ['slip_unreadable', 'slipNumber', /「配送完了」にする前に注文詳細/u, /before "Shipped" is set.*order details/],
    [
      'shipment_incomplete',
      'slipNumber',
      /、伝票番号がない.*「配送完了」にする前に注文詳細/u,
      /the slip number is missing.*before "Shipped" is set/,
    ],
    ['shipment_incomplete', 'carrier', /、配送業者がない/u, /the carrier is missing/],
    ['order_date_unreadable', 'orderTime', /経過日数.*書式.*（注文時間）/u, /age.*written.*\(order time\)/],
    [
      'unknown_field',
      'isCancelled',
      /キャンセルを示す.*確かめて.*isCancelled/u,
      /see .*tells of a cancel.*isCancelled/,
    ],
    ['orders_missing', null, /errors.*認証.*取得し直して/u, /errors.*authorisation.*ask again/],
    ['answer_incomplete', null, /取得し直して/u, /ask again/],
    ['not_an_object', null, /errors.*取得し直して/u, /errors.*ask again/],
    ['field_malformed', 'deliveryInfos[0].deliveryStatus', /文字列.*deliveryStatus/u, /as a text.*deliveryStatus/],
    ['header_missing', null, /1行目が見出し/u, /first row is the header/],
  ])('%s (%s)', (code, field, ja, en) => {
    expect(explainImportIssue({ code, field, text: null })).toMatch(ja)
    expect(explainImportIssue({ code, field, text: null }, 'en')).toMatch(en)
  })

  it('and leaves no placeholder, whatever it is about', () => {
    for (const code of Object.keys(IMPORT_ISSUE_TEXTS) as ImportIssueCode[]) {
      for (const field of [null, 'orderNumber', 'somethingElse']) {
        for (const locale of ['ja', 'en'] as const) {
          expect(explainImportIssue({ code, field, text: null }, locale)).not.toMatch(/[{}]|undefined|null/)
        }
      }
    }
  })

  it('READ-26: so is 取置 alone, of which nobody knows whether the goods have left', async () => {
    const settings = { deliveryStatuses: { 取置: 'says_nothing' } } as const
    const report = await reportOn({ 配送ステータス: '', 処理状況: '取置' }, settings)
    expect(explainRow(report)).toBe(
      'says_nothingとした値しかないため、配送の状態が分かりません。配送ステータスと処理状況の両方を出力項目に入れ、それでも分からない注文は、makeshopの注文詳細で確かめてください（「取置」）。',
    )
  })
})
