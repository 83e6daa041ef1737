import { describe, expect, it } from 'vitest'
import { explainNpCode, NP_CODES, type NpCode, npCodeFacts } from '../../src/np-connect-pro/index.js'
import { CODES } from './codes.js'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Words by which a reader sees whose field it is. */
const WHOSE = {
  buyer: [/購入者/, /\bbuyer\b/i],
  destination: [/配送先/, /\bdestination\b/i],
} as const

/** What each field is called in its sentences, typed from the makeshop screens and NP's terms. */
const WHAT = {
  name: [/氏名/, /\bname\b/],
  nameKana: [/氏名（カナ）/, /kana/],
  company: [/会社名/, /company/],
  department: [/部署名/, /department/],
  postcode: [/郵便番号/, /postcode/],
  address: [/住所/, /address/],
  telephone: [/電話/, /telephone|land line/],
  email: [/メールアドレス/, /e-mail/],
  amount: [/限度額/, /limit/],
  goods: [/商品/, /goods/],
  npTransactionId: [/取引/, /transaction/],
  service: [/wiz/, /wiz/],
  carrier: [/運送会社/, /carrier/],
  slipNumber: [/伝票番号/, /slip number/],
  invoicePrintedAt: [/請求書|wiz/, /invoice/i],
} as const

const ACTS = {
  shop: [/makeshopで|NP管理画面|wizプリント/, /\bshop\b|console|wiz app/],
  buyer: [/購入者に連絡/, /Only the buyer can help/],
  np_desk: [/NPの窓口/, /NP's support desk/],
  nobody: [/必要ありません/, /Nobody has to act/],
  link: [/makeshopのサポート.*開発担当者/, /makeshop's support, else whoever built the link/],
} as const

const known = Object.keys(NP_CODES).filter((code): code is NpCode => Object.hasOwn(NP_CODES, code))

describe('explainNpCode', () => {
  it.each(known)('words %s in both languages, in full sentences that cite it', (code) => {
    const [ja, en] = [explainNpCode(code), explainNpCode(code, 'en')]
    expect(ja).toBe(explainNpCode(code, 'ja'))
    expect(ja).toMatch(KANA)
    expect(ja).toMatch(/(?:ください|ありません)。$/)
    expect(ja).toContain(`（${code}）`)
    expect(ja).not.toMatch(/undefined|null|。。|\s/)
    expect(en).toMatch(/^[A-Z].*[^.]\.$/)
    expect(en).toContain(`(${code})`)
    expect(en.replaceAll('NP後払い', 'NP')).not.toMatch(/undefined|null|\.\.| {2}|[ぁ-んァ-ヶ]/)
  })

  it.each(CODES)(
    '%s (%s) names its field %s (%s) and that it is for %s to act',
    (code, _kind, field, _fault, actor) => {
      const worded = [explainNpCode(code), explainNpCode(code, 'en')] as const
      const parts = field?.split('.') ?? []
      for (const [at, text] of worded.entries()) {
        for (const part of parts) {
          const shown: readonly RegExp[] | undefined = { ...WHOSE, ...WHAT }[part as keyof typeof WHAT]
          if (part !== 'shipment') expect(text, part).toMatch(shown?.[at] ?? /^$/)
        }
        expect(text).toMatch(ACTS[actor][at] ?? /^$/)
      }
    },
  )

  it.each([
    ['00', /^操作は必要ありません。$/, /^Nobody has to act\.$/],
    ['40', /結果を待ってください。$/, /wait for the result\.$/],
    ['RE029', /結果を待ってください。$/, /wait for the result\.$/],
    ['10', /NPの窓口.*修正.*キャンセル/, /NP's support desk.*correct.*cancel/],
    ['RE026', /NPの窓口.*修正.*キャンセル/, /NP's support desk.*correct.*cancel/],
    ['RE027', /NPの窓口.*修正.*キャンセル/, /NP's support desk.*correct.*cancel/],
    ['E0109002', /^NPの窓口に問い合わせてください。$/, /^Ask NP's support desk\.$/],
    ['RE028', /購入者に連絡/, /Only the buyer can help/],
    [
      'RE009',
      /修正するか、makeshopとNP管理画面の両方でキャンセル/,
      /correct it, or to cancel it in makeshop and in NP's/,
    ],
    ['20', /決済方法を変更するか、注文をキャンセル/, /has to change the payment method or cancel/],
    ['NG001', /決済方法を変更するか、注文をキャンセル/, /has to change the payment method or cancel/],
    ['30', /NP管理画面/, /NP's console/],
    ['E0100114', /NP管理画面/, /NP's console/],
    ['E0100115', /NP管理画面/, /NP's console/],
    ['E0100118', /NP管理画面/, /NP's console/],
    [
      'E0100120',
      /NP管理画面で.*確認してから.*「未配送」に戻して.*修正.*再審査/,
      /NP's console, then.*"Not shipped".*edit.*another screening/,
    ],
    ['code_withheld', /NP管理画面/, /NP's console/],
    ['E0100121', /wizプリントアプリで請求書を印刷/, /wiz app/],
    ['E0100111', /wizプリントアプリで請求書を印刷/, /wiz app/],
    ['E0100126', /^wizプリントアプリで請求書を印刷し直して/, /^Print the invoice anew with NP's wiz app, /],
    ['E0100110', /内容を確認し、修正してください。$/, /check and correct it\.$/],
    ['E0100048', /内容を確認し、修正してください。$/, /check and correct it\.$/],
    ['carrier_code_missing', /makeshopのサポート.*開発担当者/, /makeshop's support, else whoever built the link/],
  ] as const)('%s: what helps is %s', (code, ja, en) => {
    const afterTheCode = (text: string) => text.replace(/^.*?[（(]\w+[）)][。.] ?/, '')
    expect(afterTheCode(explainNpCode(code))).toMatch(ja)
    expect(afterTheCode(explainNpCode(code, 'en'))).toMatch(en)
  })

  it('READ-11, READ-22 E0100126: a recorded day goes out again until an edit makes the invoice stale', () => {
    expect(explainNpCode('E0100126')).toBe(
      '請求書発行日が出荷報告から10日以内ではありません（E0100126）。wizプリントアプリで請求書を印刷し直してから、出荷報告をやり直してください。自社開発の連携では、「未配送」に戻して注文者、配送先、商品、金額のいずれかを修正し、審査OKになってから新しい印刷日を記録してください。',
    )
    expect(explainNpCode('E0100126', 'en')).toBe(
      'The invoice\'s date is not within 10 days of the report (E0100126). Print the invoice anew with NP\'s wiz app, then report again. In a link of your own, set "Not shipped", edit buyer, destination, items or amount, and record the new day once the order is approved again.',
    )
  })

  it.each([
    ['E0100111', '注文', 'the order'],
    ['E0100121', '注文者、配送先、商品、金額のいずれか', 'buyer, destination, items or amount'],
    ['E0100126', '注文者、配送先、商品、金額のいずれか', 'buyer, destination, items or amount'],
  ])('READ-11, READ-22 %s: in a link of one’s own an edit of %s comes before the printing', (code, ja, en) => {
    expect(explainNpCode(code)).toContain(`自社開発の連携では、「未配送」に戻して${ja}を修正し、審査OKになってから`)
    expect(explainNpCode(code, 'en')).toContain(`In a link of your own, set "Not shipped", edit ${en}, and record the`)
  })

  it('says different things of different codes, but where NP does not tell them apart', () => {
    const without = (code: NpCode) => explainNpCode(code, 'en').replace(` (${code})`, '')
    const alike = new Map<string, NpCode[]>()
    for (const code of known) alike.set(without(code), [...(alike.get(without(code)) ?? []), code])
    expect([...alike.values()].filter((codes) => codes.length > 1)).toEqual([
      ['RE001', 'RE002', 'RE003', 'RE004'],
      ['RE005', 'RE006', 'RE007', 'RE008'],
      ['RE010', 'RE011', 'RE012', 'RE013'],
      ['RE016', 'RE017', 'RE018', 'RE019'],
      ['E0100065', 'E0100066', 'E0100067'],
      ['E0100089', 'E0100090', 'E0100091'],
      ['E0109002', 'E0109003'],
    ])
  })

  it('never says of 30, a hold or NG that it is OK, and only of 00 that it is', () => {
    const affirms = (code: string) =>
      /審査OKです|result is OK/.test(`${explainNpCode(code)}${explainNpCode(code, 'en')}`)
    expect(known.filter(affirms)).toEqual(['00'])
  })

  it('says that it does not know', () => {
    expect(explainNpCode('RE999')).toBe('コード「RE999」の意味は分かっていません。NPの窓口に問い合わせてください。')
    expect(explainNpCode('RE999', 'en')).toBe('The code "RE999" is not known. Ask NP what it means.')
    expect(npCodeFacts('RE999')).toBeNull()
    for (const odd of [null, undefined, 1, {}, 'x'.repeat(10_000), '__proto__']) {
      expect(explainNpCode(odd as string).length).toBeLessThan(200)
    }
    expect(explainNpCode(null as never)).toBe('コードの意味は分かっていません。NPの窓口に問い合わせてください。')
    expect(explainNpCode(null as never, 'en')).toBe('The code is not known. Ask NP what it means.')
  })

  it.each([
    ['E0100048', '購入者の氏名が入力されていません（E0100048）。makeshopで内容を確認し、修正してください。'],
    ['E0100086', '配送先の住所の文字数が正しくありません（E0100086）。makeshopで内容を確認し、修正してください。'],
    [
      'E0100108',
      '配送業者（運送会社コード）がNPに登録されていません（E0100108）。自動連携ならmakeshopのサポートに、自社開発の連携なら開発担当者に確認を依頼してください。',
    ],
    [
      'RE029',
      'NPで詳細な審査が行われています。修正の必要はありません（RE029）。操作は必要ありません。結果を待ってください。',
    ],
    ['E0100114', 'NP側で取引がキャンセルされています（E0100114）。NP管理画面で取引の状態を確認してください。'],
  ])('%s in Japanese', (code, text) => {
    expect(explainNpCode(code)).toBe(text)
  })
})
