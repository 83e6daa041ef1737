import { describe, expect, it } from 'vitest'
import { editFieldOf } from '../../src/back-office/correction/advice/edit-field-of.js'
import { type CodeAdvice, explainNpCode, type NpCodeRemedy, planCorrection } from '../../src/back-office/index.js'
import { NP_CODES } from '../../src/np-code/np-codes.js'
import { anOrder } from '../support/an-order.js'
import { KNOWN_CODES, REMEDIES } from './codes.js'

const adviceOn = (...codes: readonly string[]): readonly CodeAdvice[] => {
  const plan = planCorrection(anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes } }))
  if (!plan.ok) return expect.fail(plan.val.code)
  return plan.val.codes
}

describe('what each of NP’s codes calls for', () => {
  it('is told of every code that is known', () => {
    expect([...KNOWN_CODES].sort()).toStrictEqual(Object.keys(NP_CODES).sort())
  })

  it.each(Object.entries(REMEDIES))('%s', (remedy, codes) => {
    for (const advice of adviceOn(...codes))
      expect(advice).toMatchObject({ npCode: advice.npCode, known: true, remedy })
  })

  it.each([
    ['RE015', 'destination', 'shop'],
    ['E0100083', 'destination', 'shop'],
    ['E0102004', 'items', 'shop'],
  ])('%s: the %s is edited, under 注文内容を変更する; first acts the %s', (code, field, who) => {
    expect(adviceOn(code)).toMatchObject([{ field, who, where: ['注文詳細', '注文内容を変更する'] }])
  })

  it.each([
    ['RE009', 'shop'],
    ['RE014', 'shop'],
    ['RE022', 'buyer'],
    ['RE028', 'buyer'],
    ['E0100059', 'shop'],
  ])('CORR-02: %s: the buyer is edited there, or in 注文者情報; first acts the %s', (code, who) => {
    expect(adviceOn(code)).toMatchObject([
      { field: 'buyer', who, where: ['注文詳細', '注文内容を変更する / 注文者情報'] },
    ])
  })

  // Carrier and slip are set with 配送ステータス; where they are corrected afterwards, the page doesn't say.
  it.each(['E0100105', 'E0100110'])(
    'SHIP-05: %s: where in 注文詳細 carrier and slip are corrected isn’t claimed',
    (code) => {
      expect(adviceOn(code)).toMatchObject([{ field: 'shipping', who: 'shop', where: ['注文詳細'] }])
    },
  )

  // The page takes the e-mail address out of its procedure, and names no other button for it.
  it.each(['RE024', 'E0100068'])(
    'CORR-04: %s: where in 注文詳細 the e-mail address is edited isn’t claimed',
    (code) => {
      expect(adviceOn(code)).toMatchObject([{ field: 'email', who: 'buyer', where: ['注文詳細'] }])
    },
  )

  it.each([
    ['E0100114', ['NP管理画面']],
    ['E0100120', ['NP管理画面']],
    ['E0100121', ['wizプリントアプリ']],
    ['E0100111', ['wizプリントアプリ']],
    ['E0100126', ['wizプリントアプリ']],
    ['NG001', ['注文詳細', '決済ステータスを変更する', '決済方法変更']],
  ])('%s: no part of the order in particular is edited; the place is %j', (code, where) => {
    expect(adviceOn(code)).toMatchObject([{ field: null, who: 'shop', where }])
  })

  it.each([
    ['RE029', 'nobody'],
    ['10', 'np_desk'],
    ['RE026', 'np_desk'],
    ['RE027', 'np_desk'],
    ['E0109002', 'np_desk'],
    ['E0100108', 'link'],
  ])('%s: nothing is edited, and there is no place to go to; %s has to act', (code, who) => {
    expect(adviceOn(code)).toMatchObject([{ field: null, who, where: [] }])
  })

  it.each(['RE999', '不明', 'constructor', 're009', ''])(
    'a code that isn’t known is kept and said to be unknown: %j',
    (code) => {
      expect(adviceOn(code)).toStrictEqual([
        {
          npCode: code,
          known: false,
          remedy: 'ask_np',
          npField: null,
          field: null,
          where: [],
          who: 'np_desk',
          confidence: null,
        },
      ])
    },
  )
})

/** By what words a reader sees what helps; 00 alone calls for nothing at all. */
const SAID: Readonly<Record<NpCodeRemedy, readonly [RegExp, RegExp]>> = {
  edit_field: [/修正|購入者に連絡/, /correct it|the buyer can help/],
  correct_shipment: [/修正/, /correct it/],
  print_invoice: [/wizプリントアプリで/, /wiz app/],
  change_payment: [/決済方法を変更/, /change the payment method/],
  wait: [/操作は必要ありません/, /Nobody has to act/],
  look_up: [/NP管理画面で/, /NP's console/],
  screen_anew: [/NP管理画面で.*再審査/, /NP's console.*another screening/],
  ask_np: [/NPの窓口に/, /NP's support desk/],
  mend_link: [/makeshopのサポートに/, /makeshop's support/],
}

describe('the sentence about a code', () => {
  it.each(Object.entries(SAID))('calls for %s where the plan does', (remedy, [ja, en]) => {
    for (const { npCode: code } of adviceOn(...KNOWN_CODES).filter((advice) => advice.remedy === remedy)) {
      const [said, saidInEnglish] = [explainNpCode(code), explainNpCode(code, 'en')].map(
        (text) => text.split(code)[1] ?? '',
      )
      expect(said, code).toMatch(ja)
      expect(saidInEnglish, code).toMatch(en)
    }
  })
})

describe('who has to act on a code', () => {
  it.each([
    ['change_payment', ['shop']],
    ['print_invoice', ['shop']],
    ['look_up', ['shop']],
    ['screen_anew', ['shop']],
    ['correct_shipment', ['shop']],
    ['edit_field', ['buyer', 'shop']],
    ['wait', ['nobody']],
    ['ask_np', ['np_desk']],
    ['mend_link', ['link']],
  ] as const)('%s: %j', (remedy, whos) => {
    const asked = adviceOn(...KNOWN_CODES).filter((advice) => advice.remedy === remedy)
    expect([...new Set(asked.map(({ who }) => who))].sort()).toStrictEqual(whos)
  })
})

describe('the part of the order that holds one of NP’s fields', () => {
  it.each([
    ['amount', 'amount'],
    ['goods', 'items'],
    ['buyer.email', 'email'],
    ['buyer.telephone', 'buyer'],
    ['destination.telephone', 'destination'],
    ['shipment.carrier', 'shipping'],
    ['shipment.slipNumber', 'shipping'],
  ] as const)('of %s: %s', (field, part) => {
    expect(editFieldOf(field)).toBe(part)
  })

  it.each(['npTransactionId', 'service', 'invoicePrintedAt', null] as const)(
    'of %s: none, no edit reaches it',
    (field) => {
      expect(editFieldOf(field)).toBeNull()
    },
  )
})
