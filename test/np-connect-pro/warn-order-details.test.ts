import { describe, expect, it } from 'vitest'
import {
  type DetailsSettings,
  type DetailsWarningCode,
  explainDetailsProblem,
  type NpCodeField,
  warnOrderDetails,
} from '../../src/np-connect-pro/index.js'
import type { Buyer, OrderDetails } from '../../src/transport/index.js'
import { BUYER, DESTINATION, DETAILS } from './fixtures.js'

const found = (details: OrderDetails, settings?: DetailsSettings) =>
  warnOrderDetails(details, settings).map(({ npCode, path, code, confidence }) => [npCode, path, code, confidence])
const withBuyer = (fields: Partial<Buyer>): OrderDetails => ({ ...DETAILS, buyer: { ...BUYER, ...fields } })

describe('warnOrderDetails', () => {
  it('has nothing to say of what is as it should be', () => {
    expect(warnOrderDetails(DETAILS)).toEqual([])
    expect(warnOrderDetails({ ...DETAILS, destination: null })).toEqual([])
  })

  it.each([
    ['東京都千代田区千代田', 'no_block_number', 'RE009', 'RE015', 'C'],
    ['千代田区千代田1-1', 'no_prefecture', 'RE009', 'RE015', 'C'],
    ['千代田区 東京都1-1', 'no_prefecture', 'RE009', 'RE015', 'C'],
    ['東京都千代田区千代田1-1 迦楼羅マンション', 'no_room_number', 'RE009', 'RE015', 'C'],
    ['東京都千代田区千代田1-1 迦楼羅ビル3階 迦楼羅コーポ', 'no_room_number', 'RE009', 'RE015', 'C'],
    ['東京都千代田区千代田1-1 第2迦楼羅ビル', 'no_room_number', 'RE009', 'RE015', 'C'],
    ['東京都千代田区千代田1-1 迦楼羅荘', 'no_room_number', 'RE009', 'RE015', 'C'],
    ['東京都千代田区千代田1-1 株式会社迦楼羅', 'company_in_address', 'RE009', 'RE015', 'A'],
    ['東京都千代田区千代田1-1 ㈱迦楼羅', 'company_in_address', 'RE009', 'RE015', 'A'],
    ['東京都千代田区千代田1-1 (有)迦楼羅', 'company_in_address', 'RE009', 'RE015', 'A'],
    ['東京都千代田区千代田1-1 ﾎﾃﾙ迦楼羅', 'temporary_address', 'RE014', 'RE020', 'A'],
    ['東京都千代田区千代田1-1 私書箱5号', 'po_box', 'RE026', 'RE026', 'A'],
    ['東京都千代田区私書箱', 'po_box', 'RE026', 'RE026', 'A'],
    ['東京都千代田区千代田1-1 🏠', 'pictograph', 'E0100061', 'E0100085', 'C'],
  ])('address %s: %s, %s of the buyer, %s of the destination', (address, sign, buyer, destination, confidence) => {
    expect(found(withBuyer({ address }))).toEqual([[buyer, 'buyer.address', sign, confidence]])
    expect(found({ ...DETAILS, destination: { ...DESTINATION, address } })).toEqual([
      [destination, 'destination.address', sign, confidence],
    ])
  })

  const COMPANIES = ['株式会社', '有限会社', '合同会社', '合資会社', '合名会社', '(株)', '(有)', '(同)', '(資)', '(名)']
  const HOMES = ['マンション', 'アパート', 'ハイツ', 'コーポ', 'ハイム', 'メゾン', 'レジデンス', '団地', 'ビル', '荘']
  it.each([
    ['temporary_address', ['迦楼羅ホテル', '迦楼羅旅館', '民宿迦楼羅', '千代田郵便局内', '局留め']],
    ['temporary_address', ['千代田営業所止め', '千代田センター止め']],
    ['company_in_address', COMPANIES.map((kind) => `${kind}迦楼羅`)],
    ['no_room_number', HOMES.map((kind) => `迦楼羅${kind}`)],
  ])('%s is said of each of %j', (sign, places) => {
    for (const place of places) {
      const warnings = warnOrderDetails(withBuyer({ address: `東京都千代田区千代田1-1 ${place}` }))
      expect(warnings, place).toMatchObject([{ code: sign }])
    }
  })

  it.each([
    '東京都千代田区千代田1-1',
    '東京都千代田区千代田一丁目一番',
    '北海道札幌市中央区北1条西1-1',
    '京都府京都市中京区1',
    '神奈川県横浜市中区1-1',
    '和歌山県和歌山市1-1 迦楼羅マンション101',
    '東京都千代田区千代田1-1 迦楼羅ビル3階',
    '東京都千代田区千代田1-1 迦楼羅ハイツ A-101',
    '東京都千代田区荘原1-1',
    '東京都千代田区千代田一丁目荘原',
    '',
    '高知県高岡郡無番地',
  ])('address %s is fine', (address) => {
    expect(found(withBuyer({ address }))).toEqual([])
  })

  it.each([
    [{ nameKana: 'Karura Taro' }, 'E0100052', 'buyer.nameKana', 'not_katakana', 'C'],
    [{ nameKana: '迦楼羅' }, 'E0100052', 'buyer.nameKana', 'not_katakana', 'C'],
    [{ name: '迦楼羅😀' }, 'E0100049', 'buyer.name', 'pictograph', 'C'],
    [{ company: '迦楼羅☎' }, 'E0100054', 'buyer.company', 'pictograph', 'C'],
    [{ name: '𠮷田花子' }, 'E0100049', 'buyer.name', 'rare_character', 'C'],
    [{ company: '𩸽商店' }, 'E0100054', 'buyer.company', 'rare_character', 'C'],
    [{ department: '営業✈' }, 'E0100056', 'buyer.department', 'pictograph', 'C'],
    [{ name: 'テスト 太郎' }, 'RE026', 'buyer.name', 'test_order', 'C'],
    [{ name: 'test' }, 'RE026', 'buyer.name', 'test_order', 'C'],
    [{ telephone: '00-0000-0000' }, 'RE021', 'buyer.telephone', 'improbable_telephone', 'C'],
    [{ telephone: '090-0000-0000' }, 'RE021', 'buyer.telephone', 'improbable_telephone', 'C'],
    [{ telephone: '0570-000-000' }, 'RE021', 'buyer.telephone', 'improbable_telephone', 'C'],
    [{ telephone: '0311111111' }, 'RE021', 'buyer.telephone', 'improbable_telephone', 'C'],
    [{ telephone: '0120000000' }, 'RE021', 'buyer.telephone', 'improbable_telephone', 'C'],
    [{ telephone: '9082736455' }, 'RE021', 'buyer.telephone', 'no_leading_zero', 'C'],
  ])('%j: %s', (fields, ...expected) => {
    expect(found(withBuyer(fields))).toEqual([expected])
  })

  it.each([
    ['00-0000-0000', 'improbable_telephone'],
    ['9082736455', 'no_leading_zero'],
  ])("the destination's telephone %s: %s", (telephone, sign) => {
    expect(found({ ...DETAILS, destination: { ...DESTINATION, telephone } })).toEqual([
      ['RE023', 'destination.telephone', sign, 'C'],
    ])
  })

  it.each(['03-1111-2222', '0120-111-111', '0570-222-222', '090-1111-1112'])(
    'telephone %s has another digit after the first three',
    (telephone) => {
      expect(found(withBuyer({ telephone }))).toEqual([])
    },
  )

  it.each(['03-111', '9082X'])('telephone %s is wrong, but neither improbable nor without its 0', (telephone) => {
    expect(found(withBuyer({ telephone }))).toEqual([])
  })

  it.each(['ヴ・ー', 'みすゞ', 'ミスヾ', 'きんなら', 'ｶﾙﾗ', '', null])('reading %j is fine', (nameKana) => {
    expect(found(withBuyer({ nameKana }))).toEqual([])
  })

  it('what is the shop`s own is known by the settings alone', () => {
    const settings = { shopEmails: [' Karura.Taro@Ｅxample.com\u200b'], shopTelephones: ['０３ー９１８２ー７３６４'] }
    expect(found(DETAILS, settings)).toEqual([
      ['RE031', 'buyer.telephone', 'shop_telephone', 'B'],
      ['RE025', 'buyer.email', 'shop_email', 'B'],
    ])
  })

  it('no e-mail address is worth a word where the contract does not ask for it; else it is a problem', () => {
    const details = withBuyer({ email: null })
    expect(found(details, { emailRequired: false })).toEqual([['RE024', 'buyer.email', 'no_email', 'B']])
    expect(found(details)).toEqual([])
    expect(found(DETAILS, { emailRequired: false })).toEqual([])
  })

  it.each([
    [55_000, undefined, false],
    [55_001, undefined, true],
    [55_001, 300_000, false],
    [10_001, 10_000, true],
  ])('an amount of %i with a limit of %s: %s', (amount, buyerLimitYen, warned) => {
    const details = { ...DETAILS, amount, goods: [{ name: '人形', price: amount, quantity: 1 }] }
    expect(found(details, { buyerLimitYen })).toEqual(warned ? [['NG001', 'amount', 'over_limit', 'B']] : [])
  })

  it.each([
    [5501, undefined, true],
    [8500, undefined, true],
    [8501, undefined, false],
    [5500, undefined, false],
    [5501, 0, false],
  ])(
    'goods of 5,500 yen for an amount of %i, %s yen allowed: worth a word: %s',
    (amount, goodsToleranceYen, warned) => {
      const expected = warned ? [['E0102004', 'goods', 'sum_differs', 'C']] : []
      expect(found({ ...DETAILS, amount }, { goodsToleranceYen })).toEqual(expected)
    },
  )

  it('a bill of postage and fees alone', () => {
    const fees = [
      { name: '送料 ', price: 500, quantity: 1 },
      { name: '再発行手数料', price: 5000, quantity: 1 },
    ]
    expect(found({ ...DETAILS, goods: fees })).toEqual([['RE026', 'goods', 'fees_only', 'C']])
    for (const name of ['人形', '送料無料の人形']) {
      expect(found({ ...DETAILS, goods: [...fees, { name, price: 0, quantity: 1 }] })).toEqual([])
    }
  })

  it('READ-24 has nothing to say of what is no order, and never throws', () => {
    for (const odd of [
      null,
      {},
      { ...DETAILS, goods: [] },
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
        },
      ),
    ]) {
      expect(warnOrderDetails(odd as OrderDetails)).toEqual([])
    }
  })
})

describe('explainDetailsProblem of a warning', () => {
  const AT: Readonly<Partial<Record<DetailsWarningCode, NpCodeField>>> = {
    improbable_telephone: 'buyer.telephone',
    no_leading_zero: 'buyer.telephone',
    shop_telephone: 'buyer.telephone',
    shop_email: 'buyer.email',
    no_email: 'buyer.email',
    test_order: 'buyer.name',
    not_katakana: 'destination.nameKana',
    over_limit: 'amount',
    sum_differs: 'goods',
    fees_only: 'goods',
  }

  it.each([
    'no_block_number',
    'no_room_number',
    'no_prefecture',
    'company_in_address',
    'temporary_address',
    'po_box',
    'improbable_telephone',
    'no_leading_zero',
    'shop_telephone',
    'shop_email',
    'no_email',
    'over_limit',
    'sum_differs',
    'fees_only',
    'test_order',
    'not_katakana',
    'pictograph',
    'rare_character',
  ] as const)('words %s in both languages, in full sentences', (sign) => {
    const warning = {
      effect: 'warn',
      npCode: 'RE009',
      path: AT[sign] ?? 'buyer.address',
      code: sign,
      confidence: 'C',
    } as const
    expect(explainDetailsProblem(warning)).toMatch(/^(?:購入者の|配送先の|請求金額|商品|手数料).*[いす]（RE009）。$/)
    expect(explainDetailsProblem(warning, 'en')).toMatch(/^(?:The|Nothing) .*[^. ] \(RE009\)\.$/)
  })

  it('says whose field it is', () => {
    const [warning] = warnOrderDetails(withBuyer({ address: '東京都千代田区千代田1-1 迦楼羅マンション' }))
    if (warning === undefined) throw new Error('There is a warning.')
    expect(explainDetailsProblem(warning)).toBe(
      '購入者の住所が建物名で終わっています。部屋番号や階数を確認してください（RE009）。',
    )
    expect(explainDetailsProblem(warning, 'en')).toBe(
      "The buyer's address ends with a building. Check the room or floor (RE009).",
    )
  })
})
