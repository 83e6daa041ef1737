import { describe, expect, it } from 'vitest'
import { explainAnswer, explainAnswerParts, observe, reconcile, shippingGate } from '../../src/back-office/index.js'
import { explain, placeOrder } from '../../src/index.js'
import { LINKED_DRAFT } from '../support/a-draft.js'
import { at, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { unreadable } from '../support/unreadable.js'
import { itemOf } from './sorted.js'

const ask = (...args: readonly unknown[]) => Reflect.apply(explainAnswer, undefined, args)

describe('explainAnswer', () => {
  it('READ-05: what follows a look into NP’s console comes after it, and is no alternative to it', () => {
    const toLookUp = anOrder({
      in: 'screening_approved',
      deliveryStatus: 'shipped',
      openFollowUps: ['check_np_console'],
    })
    const asLookedUp = anOrder({ in: 'screening_approved' })
    const unlooked = shippingGate({ ...asLookedUp, openFollowUps: ['check_np_console'] })
    expect(unlooked.next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'record_follow_ups'])
    expect(unlooked.inTurn).toBe(true)
    for (const gate of [unlooked, shippingGate(toLookUp)]) expect(explainAnswer(gate)).not.toContain(' / ')
    expect(explainAnswer(unlooked)).toMatch(
      /→ 次の操作: NP管理画面で[^。]*確認してください。残作業「NPで確認」の完了を記録してください。$/u,
    )
    expect(explainAnswer(unlooked, 'en')).toMatch(
      /→ Next: Look the order up in NP's console\. Record as done: check at NP\.$/,
    )
    // Of two ways out one is enough.
    expect(explainAnswer(shippingGate(anOrder({ in: 'screening_rejected' })))).toContain(' / ')
  })

  it('words what was found, each with its rule, and what to do next', () => {
    const gate = shippingGate(anOrder({ in: 'screening_approved' }))
    expect(explainAnswer(gate, 'en')).toBe(
      'The screening is OK, so the goods may ship (SHIP-01). → Next: Ship by a supported carrier, then set "Shipped" in 注文詳細 with slip number and carrier.',
    )
    expect(explainAnswer(gate)).toBe(
      '「審査OK」のため、出荷できます（SHIP-01）。 → 次の操作: 自動連携に対応する配送業者で商品を出荷してから、注文詳細で伝票番号を入力し、実際の配送業者を選んで「配送完了」にしてください。',
    )
  })

  it('names each step that helps, and leaves out what is none', () => {
    const said = { findings: [{ code: 'may_ship', rule: 'SHIP-01', detail: null }], next: [], inTurn: false }
    const step = (name: unknown) => ({ step: name, event: null, rule: 'SHIP-01' })
    expect(ask({ ...said, next: [step('a'), step(7), step('b')] }, 'en')).toMatch(/\. → Next: a \/ b$/)
    expect(ask({ ...said, next: [step('a'), step(7), step('b')] })).toMatch(/。 → 次の操作: a \/ b$/)
    expect(ask({ ...said, next: [step(7)] })).not.toContain('→')
    // What is taken in turn is run together.
    expect(ask({ ...said, next: [step('a'), step(7), step('b')], inTurn: true }, 'en')).toMatch(/\. → Next: a b$/)
  })

  it('SHIP-06, READ-07: of an observation what is left to do of its order', () => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', carrier: 'ネコポス', slipNumber: SLIP, at }
    const seen = observe(anOrder({ in: 'screening_approved' }), shown).unwrap()
    expect(explainAnswer(seen)).toMatch(
      / → 次の操作: メール便の出荷は、NP管理画面で報告してください。済んだら、残作業の完了を記録してください。$/u,
    )
    // What the step doesn't name isn't made up.
    for (const followUps of [undefined, []]) {
      expect(ask({ ...seen, next: [{ ...seen.next[0], followUps }] })).toMatch(
        /残作業を済ませ、完了を記録してください。$/u,
      )
    }
  })

  it('READ-06, READ-07: of an entry of a work list, what is left to do, each by name', () => {
    const closed = anOrder({
      in: 'needs_attention',
      closed: { reason: 'cancelled', at },
      openFollowUps: ['reset_receipt_status', 'cancel_in_np_console'],
    })
    const entry = itemOf(closed)
    expect(explainAnswer(entry)).toMatch(
      / → 次の操作: 入金がなければ.*戻してください。NP側に取引があれば、NP管理画面でキャンセルしてください。支払い後は.*済んだら、残作業の完了を記録してください。$/u,
    )
    expect(explainAnswer(entry, 'en')).toMatch(
      / → Next: If nothing was received, .* If NP holds .* in NP's console\. Once paid, .* Once done, record it\.$/,
    )
  })

  it('READ-07, CANC-01: what NP holds no more is only recorded, and nobody sent to cancel it', () => {
    const closed = anOrder({
      in: 'screening_approved',
      closed: { reason: 'cancelled', at },
      openFollowUps: ['cancel_in_np_console'],
    })
    const compared = reconcile(closed, { status: 'cancelled', at: '2026-04-30T10:00:00+09:00' }).unwrap()
    expect(compared.findings[0]?.code).toBe('nothing_to_cancel')
    expect(explainAnswer(compared)).toMatch(/ → 次の操作: 残作業「NPでキャンセル」の完了を記録してください。$/u)
    expect(explainAnswer(compared, 'en')).toMatch(/ → Next: Record as done: cancel at NP\.$/)
  })

  it('words one next step by itself, as it stands in an answer', () => {
    const step = { step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' } as const
    expect(explainAnswer(step)).toBe('配送ステータスを「未配送」に戻してください。')
    expect(explainAnswer(step, 'en')).toBe('Return the order to "Not shipped".')
    const edit = { step: 'edit_order', event: 'order.edited', rule: 'CORR-03' } as const
    expect(explainAnswer(edit)).toMatch(/^「注文内容を変更する」で.*再審査になります/u)
    expect(explainAnswer({ ...edit, step: 'edit_email', followUps: [] })).not.toContain('再審査になります')
    // The name says it all, whatever rule is cited.
    for (const rule of ['READ-13', 'SHIP-05', 'SHIP-06'] as const) {
      for (const each of [step, edit]) expect(explainAnswer({ ...each, rule })).toBe(explainAnswer(each))
    }
    expect(ask({ ...edit, step: 'x_1' })).toBe('x_1')
    expect(ask({ ...edit, rule: 'constructor' })).toBe(explainAnswer(edit))
  })

  it('words one finding by itself, with the label of what it is about', () => {
    const seen = observe(anOrder({ in: 'screening_waiting' }), { paymentStatus: 'screening_in_progress', at }).unwrap()
    const [finding] = seen.findings
    if (finding === undefined) expect.fail('nothing found')
    expect(explainAnswer(finding, 'en')).toBe('The link moved it on to "Screening" (LINK-07).')
    expect(explainAnswer(finding)).toBe('自動連携により、「審査中」になりました（LINK-07）。')
  })

  it('shows a text as it came, shortened and without control characters, and never as a pattern', () => {
    const finding = { code: 'status_not_understood', rule: 'READ-26', detail: `$&\u0007${'x'.repeat(100)}` } as const
    expect(explainAnswer(finding, 'en')).toContain(`"$&${'x'.repeat(62)}"`)
  })

  it.each([
    ['carrier_beyond_link', 'SHIP-04', 'unknown', '配送業者「unknown」は', 'carrier "unknown"'],
    ['mail_service_beyond_link', 'SHIP-06', 'approved', '「approved」は', '"approved" is'],
    ['code_not_known', 'CORR-06', 'paid', 'コード「paid」の', 'code "paid"'],
    ['row_of_another_method', 'PAY-01', 'received', '「received」', '"received"'],
    ['status_not_understood', 'READ-26', 'shipped', '「shipped」', '"shipped"'],
    ['constructor', 'READ-26', 'received', 'constructor', 'constructor'],
  ])('%s (%s): a text as it was typed is no label, though it reads like one: %s', (code, rule, detail, ja, en) => {
    expect(ask({ code, rule, detail })).toContain(ja)
    expect(ask({ code, rule, detail }, 'en')).toContain(en)
  })

  it.each([
    ['as_known', 'LINK-06', 'screening_on_hold', '「審査保留」', '"Screening on hold"'],
    ['too_soon_for_np', 'LINK-06', 'screening_approved', '「審査OK」', '"Screening OK"'],
    ['still_suspect', 'READ-03', 'screening_approved', '「審査OK」', '"Screening OK"'],
    ['older_than_known', 'LINK-06', 'screening_approved', '「審査OK」', '"Screening OK"'],
    ['live_after_closing', 'READ-07', 'screening_approved', '「審査OK」', '"Screening OK"'],
    ['approval_taken_back', 'READ-10', 'needs_attention', '「要確認」', '"Needs attention"'],
    ['unexplained', 'READ-21', 'needs_attention', '「要確認」', '"Needs attention"'],
    ['operator_acted', 'SHIP-01', 'delivery.completed', '「配送完了」', '"Set to Shipped"'],
    ['closed_after_approval', 'CANC-01', 'order.cancelled', '「キャンセル・注文削除」', '"Cancel or delete the order"'],
    ['receipt_differs', 'READ-10', 'received', '「入金完了」', '"Received"'],
    ['both_agree', 'LINK-08', 'held', '「審査保留」', '"on hold"'],
    ['no_such_order', 'CANC-01', 'paid', '「支払い済み」', '"paid by the buyer"'],
  ])('%s (%s): what %s is called', (code, rule, detail, ja, en) => {
    expect(ask({ code, rule, detail })).toContain(ja)
    expect(ask({ code, rule, detail }, 'en')).toContain(en)
  })

  it.each([null, undefined, 7])('never shows where a detail would stand: %o', (detail) => {
    expect(ask({ code: 'link_moved_on', rule: 'LINK-07', detail }, 'en')).toBe(
      'The link moved it on to "unknown" (LINK-07).',
    )
    expect(ask({ code: 'link_moved_on', rule: 'LINK-07', detail })).toBe(
      '自動連携により、「不明」になりました（LINK-07）。',
    )
  })

  it('SHIP-03: names each carrier that may be meant, however it is written', () => {
    const meant = {
      code: 'carrier_perhaps_meant',
      rule: 'SHIP-03',
      detail: null,
      candidates: ['甲、乙運輸', '丙'],
    } as const
    expect(explainAnswer(meant)).toContain('いずれかではありませんか: 「甲、乙運輸」「丙」。')
    expect(explainAnswer(meant, 'en')).toContain('Perhaps meant: "甲、乙運輸", "丙".')
    for (const candidates of [undefined, []]) expect(explainAnswer({ ...meant, candidates })).toContain('「不明」')
  })

  it('shows an unknown code as it is', () => {
    expect(ask({ code: 'x_1', rule: 'READ-24', detail: null }, 'en')).toBe('x_1 (READ-24).')
    expect(ask({ code: 'constructor', rule: 'READ-24', detail: null }, 'en')).toBe('constructor (READ-24).')
  })

  it('says nothing of an answer that has nothing to say', () => {
    expect(explainAnswer({ findings: [], next: [], inTurn: false })).toBe('')
  })

  it.each([
    null,
    undefined,
    1,
    'x',
    {},
    [],
    { findings: 1 },
    { findings: [null] },
    { findings: [], next: 1 },
    Symbol(),
  ])('has a neutral sentence for %o', (value) => {
    expect(ask(value, 'en')).toBe('There is nothing to explain.')
    expect(ask(value)).toBe('説明できる内容がありません。')
  })

  it('has one for what can’t be looked at', () => {
    const boom = () => {
      throw new Error('boom')
    }
    expect(ask(new Proxy({}, { has: boom, get: boom }), 'en')).toBe('There is nothing to explain.')
  })
})

describe('explainAnswerParts', () => {
  const parts = (...args: readonly unknown[]) => Reflect.apply(explainAnswerParts, undefined, args)

  it('says in two parts what explainAnswer says in one', () => {
    const gate = shippingGate(anOrder({ in: 'screening_rejected' }))
    for (const [locale, arrow] of [
      ['ja', ' → 次の操作: '],
      ['en', ' → Next: '],
    ] as const) {
      const { findings, next } = explainAnswerParts(gate, locale)
      expect(findings).not.toBe('')
      expect(next).toContain(' / ')
      expect(`${findings}${arrow}${next}`).toBe(explainAnswer(gate, locale))
    }
    expect(explainAnswerParts(gate)).toStrictEqual(explainAnswerParts(gate, 'ja'))
  })

  it('READ-07: names what is left to do, as a step by itself does', () => {
    const closed = anOrder({
      in: 'screening_approved',
      closed: { reason: 'cancelled', at },
      openFollowUps: ['cancel_in_np_console'],
    })
    const item = itemOf(closed)
    expect(explainAnswerParts(item).next).toMatch(/^NP側に取引があれば、NP管理画面でキャンセル/u)
    expect(item.next.map((step) => explainAnswer(step))).toStrictEqual([explainAnswerParts(item).next])
  })

  it('is empty where there is nothing to say', () => {
    expect(parts({ findings: [], next: [] })).toStrictEqual({ findings: '', next: '' })
  })

  it('READ-24: of what is no answer a neutral sentence stands with the findings', () => {
    for (const none of [
      null,
      undefined,
      7,
      'x',
      {},
      { findings: [] },
      unreadable({ findings: [], next: [] }, 'next'),
    ]) {
      expect(parts(none, 'en')).toStrictEqual({ findings: ask(null, 'en'), next: '' })
      expect(parts(none)).toStrictEqual({ findings: ask(null), next: '' })
    }
  })

  it.each(['ja', 'en'] as const)('LINK-01: what a shop’s set-up lacks is all needed, in %s', (locale) => {
    const placed = placeOrder(LINKED_DRAFT, { linkMode: 'manual', connect: 'pro', spCode: null })
    if (placed.ok) return expect.fail('it was placed')
    const { next } = explainAnswerParts(placed.val, locale)
    expect(next).toMatch(/自動連携.*SP/u)
    expect(next).not.toContain(' / ')
    expect(ask(placed.val, locale)).toBe(explain(placed.val, locale))
  })
})
