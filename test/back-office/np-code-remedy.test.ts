import { describe, expect, it } from 'vitest'
import { editFieldOf } from '../../src/back-office/correction/edit-field-of.js'
import { type CodeAdvice, planCorrection } from '../../src/back-office/index.js'
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
    for (const advice of adviceOn(...codes)) expect(advice).toMatchObject({ code: advice.code, known: true, remedy })
  })

  it.each([
    ['RE009', 'buyer', 'shop'],
    ['RE014', 'buyer', 'shop'],
    ['RE015', 'destination', 'shop'],
    ['RE022', 'buyer', 'buyer'],
    ['RE024', 'email', 'buyer'],
    ['RE028', 'buyer', 'buyer'],
    ['E0100068', 'email', 'buyer'],
    ['E0100059', 'buyer', 'shop'],
    ['E0100083', 'destination', 'shop'],
    ['E0102004', 'items', 'shop'],
    ['E0100105', 'shipping', 'shop'],
    ['E0100110', 'shipping', 'shop'],
  ])('%s: the %s is edited, under 注文内容を変更する; first acts the %s', (code, field, who) => {
    expect(adviceOn(code)).toMatchObject([{ field, who, where: ['注文詳細', '注文内容を変更する'] }])
  })

  it.each([
    ['E0100114', ['NP管理画面']],
    ['E0100121', ['wizプリントアプリ']],
    ['NG001', ['注文詳細', '決済ステータスを変更する', '決済方法変更']],
  ])('%s: nothing is edited; the place is %j', (code, where) => {
    expect(adviceOn(code)).toMatchObject([{ field: null, who: 'shop', where }])
  })

  it.each([
    ['RE029', 'nobody'],
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
          code,
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
