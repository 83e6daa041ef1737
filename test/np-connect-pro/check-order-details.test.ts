import { describe, expect, it } from 'vitest'
import {
  checkOrderDetails,
  type DetailsSettings,
  explainDetailsProblem,
  warnOrderDetails,
} from '../../src/np-connect-pro/index.js'
import type { Buyer, OrderDetails, Party } from '../../src/transport/index.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'
import { BUYER, DESTINATION, DETAILS } from './fixtures.js'

/** NP's code, path and fault of what is found. */
const found = (details: OrderDetails, settings?: DetailsSettings | null) =>
  checkOrderDetails(details, settings).map(({ npCode, path, code }) => [npCode, path, code])
const withBuyer = (fields: Partial<Buyer>): OrderDetails => ({ ...DETAILS, buyer: { ...BUYER, ...fields } })
const withDestination = (fields: Partial<Party>): OrderDetails => ({
  ...DETAILS,
  destination: { ...DESTINATION, ...fields },
})

/** Field, what is typed there, what is wrong with it, NP's code for the buyer and for the destination. */
const FAULTS = [
  ['name', '', 'missing', 'E0100048', 'E0100072'],
  ['name', '　 \u200b', 'missing', 'E0100048', 'E0100072'],
  ['name', '山\ud842', 'characters', 'E0100049', 'E0100073'],
  ['name', '山'.repeat(22), 'length', 'E0100050', 'E0100074'],
  ['nameKana', 'ア'.repeat(26), 'length', 'E0100051', 'E0100075'],
  ['nameKana', 'ア\udc00', 'characters', 'E0100052', 'E0100076'],
  ['company', '社\ud842', 'characters', 'E0100054', 'E0100078'],
  ['company', '社'.repeat(31), 'length', 'E0100053', 'E0100077'],
  ['department', '課\ud842', 'characters', 'E0100056', 'E0100080'],
  ['department', '課'.repeat(31), 'length', 'E0100055', 'E0100079'],
  ['postcode', '', 'missing', 'E0100057', 'E0100081'],
  ['postcode', '100-000A', 'characters', 'E0100058', 'E0100082'],
  ['postcode', 'A100-0001', 'characters', 'E0100058', 'E0100082'],
  ['postcode', '100-000', 'format', 'E0100136', 'E0100137'],
  ['postcode', '100-00011', 'format', 'E0100136', 'E0100137'],
  ['address', ' ', 'missing', 'E0100060', 'E0100084'],
  ['address', '東京都1\ud842', 'characters', 'E0100061', 'E0100085'],
  ['address', '東'.repeat(56), 'length', 'E0100062', 'E0100086'],
  ['telephone', '-', 'missing', 'E0100063', 'E0100087'],
  ['telephone', '03-1234-567X', 'characters', 'E0100064', 'E0100088'],
  ['telephone', '03-1234-567', 'format', 'E0100065', 'E0100089'],
  ['telephone', '03-1234-56789', 'format', 'E0100065', 'E0100089'],
  ['telephone', '090-1234-567', 'format', 'E0100065', 'E0100089'],
] as const

describe('checkOrderDetails', () => {
  it('has nothing against what NP takes', () => {
    expect(checkOrderDetails(DETAILS)).toEqual([])
    expect(checkOrderDetails({ ...DETAILS, destination: null })).toEqual([])
  })

  it.each(FAULTS)('%s %j: %s, %s of the buyer, %s of the destination', (field, typed, reason, buyer, destination) => {
    expect(found(withBuyer({ [field]: typed }))).toEqual([[buyer, `buyer.${field}`, reason]])
    expect(found(withDestination({ [field]: typed }))).toEqual([[destination, `destination.${field}`, reason]])
  })

  it.each([
    ['name', '山'.repeat(21)],
    ['name', 'A'.repeat(21)],
    ['name', '𠮷'.repeat(21)],
    ['name', 'ｶﾞ'.repeat(21)],
    ['nameKana', 'ア'.repeat(25)],
    ['nameKana', ''],
    ['company', '社'.repeat(30)],
    ['company', null],
    ['department', '課'.repeat(30)],
    ['department', undefined],
    ['postcode', '１００ー０００１'],
    ['address', '東'.repeat(55)],
    ['telephone', '０３（１２３４）５６７８'],
    ['telephone', '020-1234-5678'],
    ['telephone', '050-1234-5678'],
    ['telephone', '060-1234-5678'],
    ['telephone', '070-1234-5678'],
    ['telephone', '080-1234-5678'],
    ['telephone', '+81 90-1234-5678'],
    ['telephone', '030-123-4567'],
    ['telephone', '0120-123-456'],
    ['telephone', '03-1208-0456'],
  ])('%s %j is fine', (field, typed) => {
    expect(found(withBuyer({ [field]: typed }))).toEqual([])
    expect(found(withDestination({ [field]: typed }))).toEqual([])
  })

  it.each([
    ['020', 11],
    ['030', 10],
    ['040', 10],
    ['050', 11],
    ['060', 11],
    ['070', 11],
    ['080', 11],
    ['090', 11],
    ['010', 10],
    ['012', 10],
    ['033', 10],
    ['089', 10],
  ])('a number from %s on has %i digits', (prefix, digits) => {
    for (const length of [9, 10, 11, 12]) {
      const problems = checkOrderDetails(withBuyer({ telephone: prefix.padEnd(length, '4') }))
      const expected = { npCode: 'E0100065', code: 'format', limit: digits, found: length }
      expect(problems).toMatchObject(length === digits ? [] : [expected])
    }
  })

  it.each([
    [null, 'missing', 'E0100068'],
    [undefined, 'missing', 'E0100068'],
    [' ', 'missing', 'E0100068'],
    ['たろう@example.com', 'characters', 'E0100069'],
    [`${'a'.repeat(89)}@example.com`, 'length', 'E0100070'],
    ['taro.example.com', 'format', 'E0100071'],
    ['ta ro@example.com', 'characters', 'E0100069'],
    ['ta　ro@example.com', 'characters', 'E0100069'],
    ['taro@exa\nmple.com', 'characters', 'E0100069'],
    ['taro@example.com hanako@example.com', 'characters', 'E0100069'],
    ['taro@example', 'format', 'E0100071'],
    ['taroE0100054example.com', 'format', 'E0100071'],
    ['taro@example..com', 'format', 'E0100071'],
    ['taro@example.こむ', 'characters', 'E0100069'],
    ['@example.com', 'format', 'E0100071'],
    ['taro@taro@example.com', 'format', 'E0100071'],
    ['taro@example.com@', 'format', 'E0100071'],
  ])('e-mail %j: %s, %s', (email, reason, code) => {
    expect(found(withBuyer({ email }))).toEqual([[code, 'buyer.email', reason]])
  })

  it.each([
    `${'a'.repeat(88)}@example.com`,
    'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'ta..ro.@docomo.ne.jp',
    '　taro\u200b@example.com\n',
  ])('e-mail %j is fine', (email) => {
    expect(found(withBuyer({ email }))).toEqual([])
  })

  it('an e-mail address is no matter where the contract does not ask for it, but one that is given has to be right', () => {
    expect(found(withBuyer({ email: null }), { emailRequired: false })).toEqual([])
    expect(found(withBuyer({ email: 'x' }), { emailRequired: false })).toEqual([['E0100071', 'buyer.email', 'format']])
  })

  it.each([
    [5500, undefined, []],
    [8500, undefined, []],
    [2500, undefined, []],
    [8501, undefined, [['E0102004', 'goods', 'mismatch']]],
    [2499, undefined, [['E0102004', 'goods', 'mismatch']]],
    [5501, 0, [['E0102004', 'goods', 'mismatch']]],
    [5500, 0, []],
    [6000, 500, []],
  ])('goods of 5,500 yen for an amount of %i, %s yen allowed: %j', (amount, goodsToleranceYen, problems) => {
    expect(found({ ...DETAILS, amount }, { goodsToleranceYen })).toEqual(problems)
  })

  it.each(['', ' ', '　\u200b\n'])(
    'goods named %j have no name, and each line says so: NP’s code for it isn’t known',
    (name) => {
      const goods = [name, 'タオル', name].map((each) => ({ name: each, price: 1000, quantity: 1 }))
      const missing = { effect: 'refuse', npCode: null, code: 'missing', limit: null, found: null, confidence: 'A' }
      expect(checkOrderDetails({ ...DETAILS, amount: 3000, goods })).toEqual([
        { ...missing, path: 'goods[0].name' },
        { ...missing, path: 'goods[2].name' },
      ])
      expect(found({ ...DETAILS, amount: 9000, goods }).map(([, path]) => path)).toEqual([
        'goods[0].name',
        'goods[2].name',
        'goods',
      ])
    },
  )

  it.each(['9012345678', '312345678', '90-1234-5678', '81312345678'])(
    'telephone %s does not begin with 0: not in its form, which is a reading, and no question of how many digits',
    (telephone) => {
      const wrong = { effect: 'refuse', code: 'format', limit: null, found: null, confidence: 'C' }
      expect(checkOrderDetails(withBuyer({ telephone }))).toEqual([
        { ...wrong, npCode: 'E0100065', path: 'buyer.telephone' },
      ])
      expect(checkOrderDetails(withDestination({ telephone }))).toEqual([
        { ...wrong, npCode: 'E0100089', path: 'destination.telephone' },
      ])
    },
  )

  it('says by how many, and how well the rule is known, in the form that is sent', () => {
    expect(checkOrderDetails(withBuyer({ name: '㈱'.repeat(8) }))).toEqual([
      {
        effect: 'refuse',
        npCode: 'E0100050',
        path: 'buyer.name',
        code: 'length',
        limit: 21,
        found: 24,
        confidence: 'B',
      },
    ])
    expect(checkOrderDetails({ ...DETAILS, amount: 9000 })).toMatchObject([
      { limit: 3000, found: 3500, confidence: 'B' },
    ])
  })

  it('names every field at once, in the order of the form', () => {
    const nobody = { name: '', postcode: '', address: '', telephone: '' }
    expect(found({ ...DETAILS, amount: 99_999, buyer: nobody, destination: nobody }).map(([code]) => code)).toEqual([
      'E0100048',
      'E0100057',
      'E0100060',
      'E0100063',
      'E0100068',
      'E0100072',
      'E0100081',
      'E0100084',
      'E0100087',
      'E0102004',
    ])
  })

  it.each([
    ['nothing', null, 'details'],
    ['no buyer', { ...DETAILS, buyer: null }, 'buyer'],
    ['a name that is no text', withBuyer({ name: 1 as never }), 'buyer.name'],
    ['no goods', { ...DETAILS, goods: [] }, 'goods'],
    ['an amount of 0', { ...DETAILS, amount: 0 }, 'amount'],
    ['half a yen', { ...DETAILS, amount: 0.5 }, 'amount'],
    ['a day without a time', { ...DETAILS, orderedAt: '2026-04-01' }, 'orderedAt'],
    [
      'a proxy',
      new Proxy(DETAILS, {
        get() {
          throw new Error('no')
        },
      }),
      'details',
    ],
  ])('READ-24 %s: malformed, never thrown at', (_, details, path) => {
    const [problem, ...others] = checkOrderDetails(details as OrderDetails)
    expect(problem).toEqual({
      effect: 'refuse',
      npCode: null,
      path,
      code: 'malformed',
      limit: null,
      found: null,
      confidence: 'A',
    })
    expect(others).toEqual([])
  })

  it('READ-24 answers for details that turn hostile at any look, in their own form', () => {
    /** Details that can be looked at so many times, and how often they were. */
    const lookedAt = (most: number) => {
      let looks = 0
      const details = new Proxy(DETAILS, {
        get(target, field, receiver) {
          looks += 1
          if (looks > most) throw new Error('no')
          return Reflect.get(target, field, receiver)
        },
      })
      return { details, looks: () => looks }
    }
    const sound = lookedAt(Number.POSITIVE_INFINITY)
    expect(checkOrderDetails(sound.details)).toEqual([])
    expect(sound.looks()).toBeGreaterThan(5)
    for (let most = 0; most < sound.looks(); most += 1) {
      expect(
        checkOrderDetails(lookedAt(most).details).map(({ path }) => path),
        String(most),
      ).toEqual(['details'])
      expect(warnOrderDetails(lookedAt(most).details), String(most)).toEqual([])
    }
  })

  it.each<readonly [name: string, value: unknown]>([
    ['goodTolerance', 0],
    ['constructor', 0],
    ['goodsToleranceYen', '0'],
    ['goodsToleranceYen', Number.NaN],
    ['goodsToleranceYen', -1],
    ['buyerLimitYen', -1],
    ['buyerLimitYen', '55,000'],
    ['emailRequired', 'no'],
    ['emailRequired', 0],
    ['shopEmails', 'shop@example.com'],
    ['shopEmails', [1]],
    ['shopTelephones', '03-9182-7364'],
    ['shopTelephones', [null]],
  ])('takes a setting that is none for a mistake in the program: %s %s', (name, value) => {
    for (const ask of [checkOrderDetails, warnOrderDetails]) {
      for (const details of [DETAILS, null as never]) {
        const asking = () => ask(details, { [name]: value })
        expect(asking).toThrow(TypeError)
        expect(asking).toThrow(`settings.${name} has to be as documented.`)
      }
    }
  })

  it.each([
    ['a Map', new Map([['emailRequired', false]])],
    ['a list', []],
    ['a text', 'emailRequired'],
  ])('takes %s for settings for a mistake in the program: none of it would count', (_, settings) => {
    for (const ask of [checkOrderDetails, warnOrderDetails]) {
      expect(() => ask(DETAILS, settings as never)).toThrow(new TypeError('settings has to be a plain object.'))
    }
  })

  it('READ-24: takes settings of nothing for those that were left out', () => {
    const nulls: NullsOf<DetailsSettings> = {
      goodsToleranceYen: null,
      emailRequired: null,
      buyerLimitYen: null,
      shopEmails: null,
      shopTelephones: null,
    }
    for (const settings of [...absencesOf(nulls), null, undefined]) {
      expect(found({ ...DETAILS, amount: 8501 }, settings)).toEqual([['E0102004', 'goods', 'mismatch']])
      expect(found(withBuyer({ email: null }), settings)).toEqual([['E0100068', 'buyer.email', 'missing']])
    }
  })
})

describe('explainDetailsProblem of a problem', () => {
  it.each([
    [
      withBuyer({ name: '山'.repeat(23) }),
      '購入者の氏名の文字数が正しくありません（E0100050）。makeshopで内容を確認し、修正してください。全角21文字以内で入力してください（現在は23文字）。',
      "The buyer's name has a length that NP does not take (E0100050). The shop has to check and correct it. It may have 21 full-width characters at most and has 23.",
    ],
    [
      withBuyer({ postcode: '100-000' }),
      '購入者の郵便番号の形式が正しくありません（E0100136）。makeshopで内容を確認し、修正してください。7桁で入力してください（現在は6桁）。',
      "The buyer's postcode does not have the right form (E0100136). The shop has to check and correct it. It needs 7 digits and has 6.",
    ],
    [
      withBuyer({ email: `${'a'.repeat(89)}@example.com` }),
      '購入者のメールアドレスの文字数が正しくありません（E0100070）。makeshopで内容を確認し、修正してください。半角100文字以内で入力してください（現在は101文字）。',
      "The buyer's e-mail address has a length that NP does not take (E0100070). The shop has to check and correct it. It may have 100 characters at most and has 101.",
    ],
    [
      { ...DETAILS, amount: 9000 },
      '商品の合計金額と請求金額が合いません（E0102004）。makeshopで内容を確認し、修正してください。差額は3,000円までです（現在は3,500円）。',
      "The sum of the goods and the amount don't fit each other (E0102004). The shop has to check and correct it. They may differ by 3,000 yen at most, and differ by 3,500 yen.",
    ],
    [
      withDestination({ address: '' }),
      '配送先の住所が入力されていません（E0100084）。makeshopで内容を確認し、修正してください。',
      "The destination's address is missing (E0100084). The shop has to check and correct it.",
    ],
    [
      { ...DETAILS, goods: [{ name: ' ', price: 5500, quantity: 1 }] },
      '商品名が入力されていない商品があります（goods[0].name）。商品名を入力してください。',
      'A line of the goods has no name (goods[0].name). Enter it.',
    ],
    [
      withBuyer({ telephone: '9012345678' }),
      '購入者の電話番号の形式が正しくありません（E0100065）。makeshopで内容を確認し、修正してください。',
      "The buyer's telephone number does not have the right form (E0100065). The shop has to check and correct it.",
    ],
    [
      { ...DETAILS, goods: [] },
      '注文内容の形式が正しくないため、送信できません。「goods」を確認してください。',
      'The order\'s details do not have the documented shape at "goods", so nothing can be sent.',
    ],
  ])('words it in both languages', (details, ja, en) => {
    const [problem] = checkOrderDetails(details)
    if (problem === undefined) throw new Error('There is a problem.')
    expect(explainDetailsProblem(problem)).toBe(ja)
    expect(explainDetailsProblem(problem, 'en')).toBe(en)
  })

  it.each([
    [21, null],
    [null, 23],
  ])('says nothing of how many where not both are known: %s, %s', (limit, found) => {
    const [problem] = checkOrderDetails(withBuyer({ name: '山'.repeat(23) }))
    if (problem === undefined) throw new Error('There is a problem.')
    expect(explainDetailsProblem({ ...problem, limit, found })).toBe(
      '購入者の氏名の文字数が正しくありません（E0100050）。makeshopで内容を確認し、修正してください。',
    )
  })
})
