import { describe, expect, it } from 'vitest'
import { explainAnswer, explainAnswerParts, observe } from '../../src/back-office/index.js'
import {
  checkShipment,
  decide,
  type Explainable,
  explain,
  FOLLOW_UP_KINDS,
  PAYMENT_METHODS,
  parseCarrier,
  parsePaymentStatus,
  parseSlipNumber,
  placeOrder,
  type Refusal,
  type Result,
  type RuleId,
  warnPaymentMethodChange,
} from '../../src/index.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import { completed, edited } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const LOCALES = ['ja', 'en'] as const
const ARROW = { ja: ' → 次の操作: ', en: ' → Next: ' }

function why<E>(answered: Result<unknown, E>): E {
  if (answered.ok) throw new Error('not refused')
  return answered.val
}

const shippedUnapproved = anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' })
const notLinked = { ...LINKED_DRAFT, preorder: true, multipleDestinations: true }

const refusals = {
  'of decide': why(decide(anOrder({ in: 'screening_on_hold' }), edited('items'))),
  'with several steps': why(decide(anOrder({ in: 'screening_rejected' }), completed())),
  'of no order': Reflect.apply(decide, undefined, [{}, edited('items')]).val as Refusal,
  'of an order that isn’t linked': why(placeOrder(notLinked, LINKED_SHOP)),
} as const

const others: Readonly<Record<string, Exclude<Explainable, RuleId> | undefined>> = {
  'a violation that refuses': checkShipment(shippedUnapproved, { channel: 'order_detail' })[0],
  'a violation that routes': checkShipment(anOrder({ in: 'screening_approved' }), { channel: 'sanchoku' })[0],
  'a violation whose detail says more': checkShipment(anOrder({ in: 'screening_approved' }), {
    channel: 'order_detail',
    carrier: 'ヤマト運輸',
    slipNumber: '伝票なし',
  })[0],
  'a violation of READ-24': Reflect.apply(observe, undefined, [{}, {}]).val,
  'a warning': warnPaymentMethodChange(
    anOrder({ in: 'needs_attention', everApproved: true }),
    PAYMENT_METHODS.bank_transfer,
  )[0],
  'a parse failure': why(parsePaymentStatus('審査中止')),
  'a parse failure with candidates': why(parseCarrier('日本郵便')),
  'a parse failure of no text': why(parseSlipNumber(' ')),
  // 要確認 is a condition beside a refusal, where nobody knows whether the order is to be corrected.
  'a next step of a refusal': { step: 'open_correction', event: 'correction.opened', rule: 'CORR-02' },
  ...Object.fromEntries(FOLLOW_UP_KINDS.map((kind) => [kind, kind])),
}

describe('explainAnswer words what explain words', () => {
  it.each(Object.entries(refusals))('a refusal %s', (_, refusal) => {
    for (const locale of LOCALES) expect(explainAnswer(refusal, locale)).toBe(explain(refusal, locale))
  })

  it.each(Object.entries(others))('%s', (_, given) => {
    if (given === undefined) return expect.fail('nothing to word')
    for (const locale of LOCALES) {
      const said = explainAnswer(given, locale)
      expect(said).toBe(explain(given, locale))
      expect(said).toMatch(locale === 'en' ? /\.$/ : /。$/)
      expect(said).not.toMatch(/nothing to explain|説明できる内容/)
    }
  })

  it('CORR-02: of a refusal, what is refused, why, and what to do instead', () => {
    const refusal = refusals['of decide']
    expect(explainAnswer(refusal)).toBe(
      '「審査保留」のこの注文では、「注文内容の修正」を受け付けられません。「要確認」に変更するまで修正できません（CORR-02）。 → 次の操作: 修正や変更をするなら、「決済ステータスを変更する」から「要確認」に変更してください。',
    )
    expect(explainAnswer(refusal, 'en')).toBe(
      '"Edit the order" is refused for this order in "Screening on hold". Until "Needs attention" is set, the order cannot be corrected (CORR-02). → Next: To change it, set "Needs attention" (要確認) under 「決済ステータスを変更する」.',
    )
  })

  it('SHIP-01, LINK-03, LINK-04: of a refusal, every reason and every step', () => {
    const [ofMany, ofDelivery] = [refusals['of an order that isn’t linked'], refusals['with several steps']]
    expect(ofMany.violations.map(({ rule }) => rule)).toStrictEqual(['LINK-03', 'LINK-04'])
    expect(ofDelivery.next.length).toBeGreaterThan(1)
    for (const locale of LOCALES) {
      for (const refusal of [ofMany, ofDelivery]) {
        const said = explainAnswer(refusal, locale)
        for (const part of [...refusal.violations, ...refusal.next]) expect(said).toContain(explainAnswer(part, locale))
      }
    }
  })

  it('READ-05: of a follow-up, what it asks for', () => {
    expect(explainAnswer('check_np_console')).toMatch(/^NP管理画面で.*。$/u)
    expect(explainAnswer('check_np_console', 'en')).toMatch(/NP's console/u)
  })

  it('leaves a rule by its id to explain', () => {
    // @ts-expect-error
    expect(explainAnswer('SHIP-01', 'en')).toBe('There is nothing to explain.')
  })
})

describe('explainAnswerParts of a refusal', () => {
  it.each(Object.entries(refusals))('%s: why, and what to do instead', (_, refusal) => {
    for (const locale of LOCALES) {
      const { findings, next } = explainAnswerParts(refusal, locale)
      expect(next).toBe(refusal.next.map((step) => explain(step, locale)).join(' / '))
      expect(`${findings}${ARROW[locale]}${next}`).toBe(explain(refusal, locale))
    }
  })
})
