import { describe, expect, it } from 'vitest'
import type { ParseFailure } from '../../src/parsing/parse-failure.js'
import type { LinkRefusal } from '../../src/refusal/link-refusal.js'
import type { NextStep } from '../../src/refusal/next-step.js'
import type { Refusal } from '../../src/refusal/refusal.js'
import type { Violation } from '../../src/refusal/violation.js'
import type { ViolationCode } from '../../src/refusal/violation-code.js'
import type { RuleId } from '../../src/rules/rule-id.js'
import { RULES } from '../../src/rules/rules.js'
import { FOLLOW_UP_KINDS } from '../../src/vocabulary/follow-up.js'
import { explain } from '../../src/wording/explain.js'
import { explainFollowUp } from '../../src/wording/explain-follow-up.js'
import { FOLLOW_UP_TEXTS } from '../../src/wording/follow-up-texts.js'
import { NEXT_STEP_TEXTS } from '../../src/wording/next-step-texts.js'
import { PARSE_FAILURE_TEXTS } from '../../src/wording/parse-failure-texts.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'

const refused = <C extends ViolationCode>(
  rule: RuleId,
  code: C,
  detail: string | null = null,
): Violation<C, 'refuse'> => ({
  rule,
  code,
  effect: 'refuse',
  detail,
})

const OPEN_CORRECTION: NextStep = { step: 'open_correction', event: 'correction.opened', rule: 'CORR-02' }
const REVERT: NextStep = { step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' }
const WAIT: NextStep = { step: 'wait_for_link', event: null, rule: 'LINK-06' }

describe('explain: a refusal', () => {
  const editOnHold: Refusal = {
    code: 'correction_not_opened',
    rule: 'CORR-02',
    event: 'order.edited',
    status: 'screening_on_hold',
    accepted: ['correction.opened'],
    violations: [refused('CORR-02', 'correction_not_opened')],
    next: [OPEN_CORRECTION],
  }

  it('CORR-02: an edit straight from 審査保留', () => {
    expect(explain(editOnHold)).toBe(
      '「審査保留」のこの注文では、「注文内容の修正」を受け付けられません。' +
        '「要確認」に変更するまで修正できません（CORR-02）。' +
        ' → 次の操作: 修正や変更をするなら、「決済ステータスを変更する」から「要確認」に変更してください。',
    )
    expect(explain(editOnHold, 'en')).toBe(
      '"Edit the order" is refused for this order in "Screening on hold". ' +
        'Until "Needs attention" is set, the order cannot be corrected (CORR-02).' +
        ' → Next: To change it, set "Needs attention" (要確認) under 「決済ステータスを変更する」.',
    )
  })

  it('SHIP-01, READ-14: every violation in its order, every step as an alternative', () => {
    const refusal: Refusal = {
      code: 'shipment_status',
      rule: 'SHIP-01',
      event: 'delivery.completed',
      status: 'screening_preparing',
      accepted: [],
      violations: [refused('SHIP-01', 'shipment_status'), refused('READ-14', 'already_shipped')],
      next: [WAIT, REVERT],
    }
    expect(explain(refusal)).toBe(
      '「審査待ち(準備中)」のこの注文では、「配送完了」を受け付けられません。' +
        '「配送完了」にできるのは「審査OK」のときだけです（SHIP-01）。' +
        'すでに「配送完了」になっています（READ-14）。' +
        ' → 次の操作: 自動連携かNPの処理が進むまで待ってください。 / 配送ステータスを「未配送」に戻してください。',
    )
    expect(explain(refusal, 'en')).toBe(
      '"Set to Shipped" is refused for this order in "Awaiting screening (preparing)". ' +
        'Only "Screening OK" allows a change to "Shipped" (SHIP-01). ' +
        'The order is already "Shipped" (READ-14).' +
        ' → Next: Wait for the link or NP to move on. / Return the order to "Not shipped".',
    )
  })

  it('READ-19: a slip number that is a word', () => {
    const refusal: Refusal = {
      code: 'slip_malformed',
      rule: 'READ-19',
      event: 'delivery.completed',
      status: 'screening_approved',
      accepted: ['delivery.completed'],
      violations: [refused('READ-19', 'slip_malformed', 'slip_word')],
      next: [{ step: 'correct_slip_number', event: 'delivery.completed', rule: 'READ-19' }],
    }
    expect(explain(refusal)).toBe(
      '「審査OK」のこの注文では、「配送完了」を受け付けられません。' +
        '伝票番号が正しくありません。数字が含まれていません（READ-19）。' +
        ' → 次の操作: 伝票番号を1件だけ、半角英数字とハイフンの20文字以内で入力してください。',
    )
    expect(explain(refusal, 'en')).toBe(
      '"Set to Shipped" is refused for this order in "Screening OK". ' +
        'The slip number cannot be used. It contains no digit (READ-19).' +
        ' → Next: Enter one slip number: up to 20 half-width letters, digits and hyphens.',
    )
  })

  it('READ-24: neither the order nor the event can be read', () => {
    const refusal: Refusal = {
      code: 'malformed',
      rule: 'READ-24',
      event: null,
      status: null,
      accepted: [],
      violations: [refused('READ-24', 'malformed', 'order'), refused('READ-24', 'malformed', 'event.type')],
      next: [{ step: 'fix_input', event: null, rule: 'READ-24' }],
    }
    expect(explain(refusal)).toBe(
      'この操作を受け付けられません。' +
        '値の形式が正しくありません: order（READ-24）。値の形式が正しくありません: event.type（READ-24）。' +
        ' → 次の操作: 示された原因を直して、やり直してください。',
    )
    expect(explain(refusal, 'en')).toBe(
      'This operation is refused. ' +
        'A value does not have the right form: order (READ-24). ' +
        'A value does not have the right form: event.type (READ-24).' +
        ' → Next: Correct what is named and try again.',
    )
  })

  it('without a next step: no arrow', () => {
    expect(explain({ ...editOnHold, next: [] })).toBe(
      '「審査保留」のこの注文では、「注文内容の修正」を受け付けられません。' +
        '「要確認」に変更するまで修正できません（CORR-02）。',
    )
    expect(explain({ ...editOnHold, next: [] }, 'en')).not.toContain('→')
  })
})

describe('explain: a refused link', () => {
  const refusal: LinkRefusal = {
    code: 'sp_code_missing',
    rule: 'LINK-01',
    violations: [refused('LINK-01', 'sp_code_missing'), refused('LINK-02', 'connect_lite')],
    next: [
      { step: 'register_sp_code', event: null, rule: 'LINK-01' },
      { step: 'use_connect_pro', event: null, rule: 'LINK-02' },
    ],
  }

  it('LINK-01, LINK-02: what the set-up lacks is all needed, and none stands for another', () => {
    expect(explain(refusal)).toBe(
      'この注文は自動連携の注文として扱えません。' +
        'SPコードが登録されていません（LINK-01）。NPコネクトライトでは自動連携されません（LINK-02）。' +
        ' → 次の操作: NP発行のSPコードを登録してください。' +
        'NPコネクトプロへの変更をNPに申し込んでください。',
    )
    expect(explain(refusal, 'en')).toBe(
      'This order cannot be linked. ' +
        'No SP code is registered (LINK-01). The link does not support NP Connect Lite (LINK-02).' +
        ' → Next: Register the SP code from NP. Ask NP for a change to NP Connect Pro.',
    )
  })
})

describe('explain: a violation or warning', () => {
  it.each(Object.entries(VIOLATION_TEXTS))('%s: its text and its rule', (code, words) => {
    for (const effect of ['refuse', 'route', 'warn']) {
      const violation = { rule: 'SHIP-02', code, effect, detail: null }
      expect(loose.explain(violation, 'ja')).toBe(`${words.ja}（SHIP-02）。`)
      expect(loose.explain(violation, 'en')).toBe(`${words.en} (SHIP-02).`)
    }
  })

  it('READ-24: names the path of a malformed value', () => {
    expect(explain(refused('READ-24', 'malformed', 'event.at'))).toBe(
      '値の形式が正しくありません: event.at（READ-24）。',
    )
    expect(explain(refused('READ-24', 'malformed', 'event.at'), 'en')).toBe(
      'A value does not have the right form: event.at (READ-24).',
    )
  })

  it.each(Object.entries(PARSE_FAILURE_TEXTS))('READ-19: a malformed slip number says why: %s', (detail, words) => {
    expect(explain(refused('READ-19', 'slip_malformed', detail))).toBe(
      `伝票番号が正しくありません。${words.ja}（READ-19）。`,
    )
    expect(explain(refused('READ-19', 'slip_malformed', detail), 'en')).toBe(
      `The slip number cannot be used. ${words.en} (READ-19).`,
    )
  })

  it('leaves out a detail that no text of its own has', () => {
    expect(explain(refused('SHIP-02', 'slip_missing', 'secret'))).not.toContain('secret')
  })
})

describe('explain: a parse failure', () => {
  it('READ-06: an ambiguous carrier, with what may be meant', () => {
    const failure: ParseFailure = { code: 'ambiguous', text: '日本郵便', candidates: ['ゆうパック', 'ゆうパケット'] }
    expect(explain(failure)).toBe(
      '「日本郵便」は受け付けられません。該当する値が複数あります。' + '候補: 「ゆうパック」「ゆうパケット」。',
    )
    expect(explain(failure, 'en')).toBe(
      '"日本郵便" cannot be accepted. It can mean more than one. Perhaps: "ゆうパック", "ゆうパケット".',
    )
  })

  it('READ-19: a slip number with other characters, without candidates', () => {
    const failure: ParseFailure = { code: 'slip_characters', text: '1234_5678', candidates: [] }
    expect(explain(failure)).toBe('「1234_5678」は受け付けられません。半角英数字とハイフン以外の文字が含まれています。')
    expect(explain(failure, 'en')).toBe(
      '"1234_5678" cannot be accepted. It contains characters other than half-width letters, digits and hyphens.',
    )
  })

  it('quotes nothing where there was no text', () => {
    expect(explain({ code: 'missing', text: '', candidates: [] })).toBe('有効な値が入力されていません。')
    expect(explain({ code: 'not_text', text: '', candidates: [] }, 'en')).toBe('The value is not text.')
  })

  it.each(Object.entries(PARSE_FAILURE_TEXTS))('%s: says why', (code, words) => {
    expect(loose.explain({ code, text: 'x', candidates: [] }, 'ja')).toBe(`「x」は受け付けられません。${words.ja}。`)
    expect(loose.explain({ code, text: 'x', candidates: [] }, 'en')).toBe(`"x" cannot be accepted. ${words.en}.`)
  })
})

describe('explain: a next step, a follow-up, a rule', () => {
  it.each(Object.entries(NEXT_STEP_TEXTS))('step %s', (step, words) => {
    expect(loose.explain({ step, event: null, rule: 'LINK-06' }, 'ja')).toBe(words.ja)
    expect(loose.explain({ step, event: null, rule: 'LINK-06' }, 'en')).toBe(words.en)
  })

  it.each(FOLLOW_UP_KINDS)('follow-up %s', (kind) => {
    expect(explain(kind)).toBe(FOLLOW_UP_TEXTS[kind].ja)
    expect(explain(kind, 'en')).toBe(FOLLOW_UP_TEXTS[kind].en)
  })

  it.each(Object.entries(RULES))('rule %s', (id, { text }) => {
    expect(loose.explain(id)).toBe(text.ja)
    expect(loose.explain(id, 'ja')).toBe(text.ja)
    expect(loose.explain(id, 'en')).toBe(text.en)
  })
})

/** For callers without types. Methods are compared bivariantly, so no cast is needed. */
interface Loose {
  explain(x: unknown, locale?: string): string
}
const loose: Loose = { explain }

describe('explain: codes that are not known are shown as they are', () => {
  it.each(['ja', 'en'])('in every shape (%s)', (locale) => {
    const stop = locale === 'en' ? '.' : '。'
    const cited = locale === 'en' ? 'brand_new (NEW-01).' : 'brand_new（NEW-01）。'
    const violation = { rule: 'NEW-01', code: 'brand_new', effect: 'refuse', detail: null }
    expect(loose.explain(violation, locale)).toBe(cited)
    expect(loose.explain({ ...violation, code: 'constructor' }, locale)).toContain('constructor')
    expect(loose.explain({ code: 'brand_new', text: '', candidates: [] }, locale)).toBe(`brand_new${stop}`)
    expect(loose.explain({ step: '__proto__', event: null, rule: 'LINK-06' }, locale)).toBe('__proto__')
    const refusal = {
      event: 'order.teleported',
      status: 'on_the_moon',
      violations: [violation],
      next: [{ step: 'fly_home', event: null, rule: 'NEW-01' }],
    }
    const text = loose.explain(refusal, locale)
    for (const code of ['order.teleported', 'on_the_moon', cited, 'fly_home']) expect(text).toContain(code)
  })

  it('a violation without a rule is worded without one', () => {
    expect(loose.explain({ code: 'slip_missing', effect: 'route' }, 'en')).toBe(
      '"Shipped" without a slip number does not reach NP.',
    )
  })

  it('an unknown locale is Japanese', () => {
    expect(loose.explain('PAY-04', 'fr')).toBe(RULES['PAY-04'].text.ja)
    expect(loose.explain(null, 'fr')).toBe('説明できる内容がありません。')
  })

  it('also by the function for a follow-up, where a kind is not even a text: nothing', () => {
    const followUp: Loose = { explain: explainFollowUp }
    expect(followUp.explain('new_kind', 'en')).toBe('new_kind')
    expect(followUp.explain('constructor')).toBe('constructor')
    expect(followUp.explain(undefined)).toBe('')
    expect(followUp.explain('report_in_np_console')).toBe(FOLLOW_UP_TEXTS.report_in_np_console.ja)
  })
})

describe('READ-24 explain: what is nothing of ours', () => {
  const NOTHING = { ja: '説明できる内容がありません。', en: 'There is nothing to explain.' }
  const boom = () => {
    throw new Error('boom')
  }
  const violation = refused('SHIP-02', 'slip_missing')

  it.each([
    ['nothing', null],
    ['an object without anything', {}],
    ['a name that is no rule', 'SHIP-99'],
    ['a function that looks like a violation', Object.assign(() => 0, violation)],
    ['a violation of which the code is no text', { ...violation, code: 7 }],
    ['a proxy that throws', new Proxy({}, { get: boom, has: boom })],
    ['a violation that throws', Object.defineProperty({ ...violation }, 'code', { get: boom })],
  ])('%s', (_, thing) => {
    expect(loose.explain(thing, 'ja')).toBe(NOTHING.ja)
    expect(loose.explain(thing, 'en')).toBe(NOTHING.en)
  })

  it('a step among others is left out', () => {
    const refusal = { violations: [violation], next: [{ step: 7 }, WAIT] }
    expect(loose.explain(refusal, 'ja')).toMatch(/ → 次の操作: 自動連携かNPの処理が進むまで待ってください。$/)
    expect(loose.explain(refusal, 'en')).toMatch(/ → Next: Wait for the link or NP to move on\.$/)
  })

  it('the code of a parse failure is left out', () => {
    const failure = { candidates: [], code: 7, text: '日本郵便' }
    expect(loose.explain(failure, 'ja')).toBe('「日本郵便」は受け付けられません。')
    expect(loose.explain(failure, 'en')).toBe('"日本郵便" cannot be accepted.')
  })
})
