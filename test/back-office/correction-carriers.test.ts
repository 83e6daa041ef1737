import { describe, expect, it } from 'vitest'
import { explainAnswer, observe, planPaymentMethodChange, shippingGate, triage } from '../../src/back-office/index.js'
import { decide, type Order, PAYMENT_METHODS } from '../../src/index.js'
import { at, done } from '../support/an-event.js'
import { anOrder, anUnsupportedShipment } from '../support/an-order.js'
import { lived } from './compared.js'
import { costsOf, failed, held, insteadOf, matterOf, planOf, reportFailed, stepsOf } from './correction-plans.js'
import { follow } from './follow-plan.js'
import { itemOf } from './sorted.js'

const aMailShipment = (openFollowUps: Order['openFollowUps']) =>
  anUnsupportedShipment({ problem: { stage: 'shipment', codes: ['ネコポス'] }, openFollowUps })

describe('planCorrection: a carrier outside the 14', () => {
  it('SHIP-10, SHIP-05: NP is asked for its 出荷オプション; only one that was chosen wrongly is corrected', () => {
    const plan = planOf(anUnsupportedShipment())
    expect(plan.findings).toStrictEqual([
      { code: 'carrier_beyond_link', rule: 'SHIP-04', detail: '第一貨物' },
      { code: 'ask_if_taken', rule: 'SHIP-10', detail: null },
      { code: 'pay_otherwise_if_not_covered', rule: 'PAY-01', detail: null },
      { code: 'correct_if_mistaken', rule: 'SHIP-05', detail: null },
    ])
    expect(plan.codes, 'a carrier’s text is no code').toStrictEqual([])
    expect(plan.steps, 'it is NP who knows').toMatchObject([
      { step: 'settle_follow_ups', followUps: ['ask_np_shipping_option'], who: 'np_desk', where: [] },
    ])
    expect(insteadOf(plan)).toStrictEqual([
      'revert_delivery',
      'edit_shipment',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(plan.costs, 'no approval is given up before that').toStrictEqual([])
    expect(plan, 'whether it was chosen wrongly nobody has said').toMatchObject({ editCures: null, fields: [] })
  })

  it.each(['第一貨物', '日本郵便'])(
    'READ-06: the plan, the gate and the work lists name one first step for %s',
    (carrier) => {
      const order = anUnsupportedShipment({ problem: { stage: 'shipment', codes: [carrier] } })
      const item = itemOf(order)
      expect(item.list).toBe('shipped_not_reported')
      for (const { next } of [planOf(order), shippingGate(order), item]) {
        expect(next).toStrictEqual([
          { step: 'settle_follow_ups', event: 'followUp.done', rule: 'READ-07', followUps: ['ask_np_shipping_option'] },
        ])
      }
    },
  )

  it.each(['自社配送', '赤帽', 'バイク便', 'レターパックライト'])(
    'READ-06: %s, which nobody knows by name, leads to no dead end once NP was asked about it',
    (carrier) => {
      const shipped = {
        type: 'delivery.completed',
        channel: 'order_detail',
        carrier,
        slipNumber: '1234-5678-9013',
        at,
      } as const
      const asked = { type: 'followUp.done', kind: 'ask_np_shipping_option', at } as const
      const order = [shipped, asked].reduce(
        (now: Order, event) => decide(now, event).unwrap().order,
        anOrder({ in: 'screening_approved' }),
      )
      const plan = planOf(order)
      expect(matterOf(plan)).toBe('CORR-06 np_has_to_say')
      // Nothing says whose text it is; if NP has the report by now, that is shown.
      expect(stepsOf(plan)).toStrictEqual([
        'check_payment_information',
        'ask_np',
        'revert_delivery',
        'edit_order',
        'wait_for_approval',
        'complete_delivery_again',
      ])
      expect(insteadOf(plan)).toStrictEqual(['set_reported', 'confirm_sync'])
      expect(plan.findings.map(({ code }) => code)).toContain('repeat_if_not_told')
      expect(itemOf(order).findings[0]).toMatchObject({ code: 'shipped_cause_unknown', rule: 'SHIP-05' })
    },
  )

  it.each(['E0100110 伝票番号が不正です', '伝票番号エラー', 'FedEx'])(
    'READ-26: %s isn’t taken for the name of a carrier, though nobody knows it',
    (text) => {
      const problem = { stage: 'shipment', codes: [text] } as const
      const plan = planOf(anUnsupportedShipment({ problem, openFollowUps: [] }))
      expect(plan.codes.map(({ npCode }) => npCode)).toStrictEqual([text])
    },
  )

  it('FLOW-04: that NP refused a report is said of what may be a code of NP’s', () => {
    const said = (code: string) =>
      itemOf(anUnsupportedShipment({ problem: { stage: 'shipment', codes: [code] }, openFollowUps: [] })).findings[0]
        ?.code
    expect(['E0100110', 'E0199999', '20', 'carrier_code_missing', 'code_withheld'].map(said)).toStrictEqual(
      Array(5).fill('report_refused'),
    )
    // A company may well have a digit in its name.
    expect(['自社配送', 'FedEx', 'SBS24', '伝票番号エラー'].map(said)).toStrictEqual(
      Array(4).fill('shipped_cause_unknown'),
    )
  })

  it.each([
    ['日本郵便', ['ゆうパック', 'ゆうパック書留', '翌朝10時郵便', 'ゆうパケット', 'クリックポスト']],
    ['ヤマト', ['クロネコヤマト']],
    ['第一貨物', []],
  ])('SHIP-03: names the supported carriers that %s may have meant, and takes it for none', (carrier, candidates) => {
    const problem = { stage: 'shipment', codes: [carrier] } as const
    for (const order of [
      anUnsupportedShipment({ problem }),
      anUnsupportedShipment({ problem, deliveryStatus: 'not_shipped', openFollowUps: [] }),
    ]) {
      const { findings, editCures } = planOf(order)
      expect(editCures).toBeNull()
      expect(findings[0]).toStrictEqual({ code: 'carrier_beyond_link', rule: 'SHIP-04', detail: carrier })
      expect(findings.flatMap((finding) => finding.candidates ?? [])).toStrictEqual(candidates)
    }
  })

  it('SHIP-10, SHIP-05: says which way is for which case', () => {
    const order = anUnsupportedShipment()
    for (const plan of [planOf(order), planOf({ ...order, deliveryStatus: 'not_shipped', openFollowUps: [] })]) {
      expect(explainAnswer(plan)).toMatch(/実際に.*出荷したのなら.*出荷オプション.*NPへの問い合わせ.*間違えた場合だけ/u)
      expect(explainAnswer(plan, 'en')).toMatch(
        /If a carrier that is not supported did take the goods, ask NP.*出荷オプション.*only if the carrier was chosen by mistake/u,
      )
    }
  })

  it('SHIP-06: a mail service is reported in NP’s console; typed wrong, it is corrected', () => {
    const plan = planOf(
      anUnsupportedShipment({
        problem: { stage: 'shipment', codes: ['クロネコDM便'] },
        openFollowUps: ['report_in_np_console'],
      }),
    )
    expect(plan.findings[0]).toStrictEqual({
      code: 'mail_service_beyond_link',
      rule: 'SHIP-06',
      detail: 'クロネコDM便',
    })
    expect(plan).toMatchObject({ editCures: false, fields: [] })
    expect(plan.steps).toMatchObject([
      { followUps: ['report_in_np_console'], event: 'followUp.done', who: 'shop', where: ['NP管理画面'] },
      {
        step: 'set_reported',
        event: 'status.overridden',
        rule: 'SYNC-01',
        who: 'shop',
        where: ['注文詳細', '決済ステータスを変更する'],
      },
      { step: 'confirm_sync', event: 'sync.confirmed' },
    ])
    expect(insteadOf(plan)).toStrictEqual([
      'revert_delivery',
      'edit_shipment',
      'wait_for_approval',
      'complete_delivery_again',
    ])
  })

  it.each([
    ['to be reported by hand', ['report_in_np_console']],
    ['reported by hand', []],
  ] as const)('SYNC-03: says what setting the display may cost, of what is %s', (_, openFollowUps) => {
    const plan = planOf(anUnsupportedShipment({ problem: { stage: 'shipment', codes: ['ネコポス'] }, openFollowUps }))
    expect(stepsOf(plan)).toContain('set_reported')
    expect(costsOf(plan)).toStrictEqual(['SYNC-03 override_may_lose_sync'])
    expect(plan.findings.at(-1)).toStrictEqual(plan.costs[0])
    expect(explainAnswer(plan)).toMatch(/表示だけを変更すると.*反映されないおそれ/u)
    expect(explainAnswer(plan, 'en')).toMatch(/set by hand, the link may/)
  })

  it('SYNC-03: and nothing of it where no display is set', () => {
    expect(costsOf(planOf(anUnsupportedShipment({ openFollowUps: [], deliveryStatus: 'not_shipped' })))).toStrictEqual([
      'READ-10 received_is_no_evidence',
    ])
  })

  it.each([
    ['ask_np_shipping_option', 'SHIP-04 carrier_beyond_link'],
    ['report_in_np_console', 'SHIP-06 mail_service_beyond_link'],
  ] as const)('READ-06: any text as typed is a carrier’s while %s is open', (followUp, matter) => {
    const problem = { stage: 'shipment', codes: ['となりの田中さん'] } as const
    const plan = planOf(anUnsupportedShipment({ problem, openFollowUps: [followUp] }))
    expect(matterOf(plan)).toBe(matter)
    expect(plan.findings[0]?.detail).toBe('となりの田中さん')
    expect(plan.codes).toStrictEqual([])
  })

  it('READ-06: no other follow-up makes a carrier of what NP refused', () => {
    const reverted = { ...reportFailed('E0100110'), deliveryStatus: 'not_shipped', shipment: null } as const
    const plan = planOf({ ...reverted, openFollowUps: ['check_np_console'] })
    expect(matterOf(plan)).toBe('SHIP-05 shipment_to_correct')
    expect(plan.codes).toMatchObject([{ npCode: 'E0100110', known: true }])
  })

  it.each([
    ['nothing, after an override', null],
    ['a code of the screening', { stage: 'screening', codes: ['E0100060'] }],
  ] as const)(
    'READ-06, READ-09: what a person reports isn’t reported by the link as well, where %s says what is wrong',
    (_, problem) => {
      const mail = planOf(anUnsupportedShipment({ problem, openFollowUps: ['report_in_np_console'] }))
      expect(stepsOf(mail)).toStrictEqual(['settle_follow_ups', 'set_reported', 'confirm_sync'])
      expect(insteadOf(mail)).toContain('complete_delivery_again')
      expect(mail.fields).toStrictEqual([])
      const other = planOf(anUnsupportedShipment({ problem, openFollowUps: ['ask_np_shipping_option'] }))
      expect(stepsOf(other)).toStrictEqual(['settle_follow_ups'])
      expect(insteadOf(other)).toContain('complete_delivery_again')
    },
  )

  it('SHIP-05: mail is corrected only if it was chosen by mistake, and once a person may have reported it, after a look at NP', () => {
    const open = planOf(anUnsupportedShipment({ openFollowUps: ['report_in_np_console'] }))
    const done = planOf(anUnsupportedShipment({ openFollowUps: [] }))
    for (const plan of [open, done]) {
      expect(plan.findings).toContainEqual({ code: 'correct_if_mistaken', rule: 'SHIP-05', detail: null })
    }
    expect(insteadOf(open)[0]).toBe('revert_delivery')
    expect(insteadOf(done).slice(0, 2)).toStrictEqual(['check_np_console', 'revert_delivery'])
  })

  it('SHIP-10, PAY-01: where NP’s 出荷オプション doesn’t cover the carrier that took the goods, they are paid for otherwise', () => {
    const asked = anUnsupportedShipment()
    const answered = lived(asked, done('ask_np_shipping_option'))
    for (const plan of [planOf(asked), planOf(answered)]) {
      expect(plan.findings).toContainEqual({ code: 'pay_otherwise_if_not_covered', rule: 'PAY-01', detail: null })
      expect(explainAnswer(plan)).toMatch(/メール便なら、NP管理画面で報告.*出荷オプション.*対象外.*決済方法を変更/u)
      expect(explainAnswer(plan, 'en')).toMatch(
        /Report mail in NP's console.*出荷オプション does not cover.*change the payment method/,
      )
    }
    const change = planPaymentMethodChange(answered, PAYMENT_METHODS.bank_transfer).unwrap()
    expect(change.openFollowUps).toStrictEqual(['cancel_in_np_console', 'reset_receipt_status'])
  })

  it.each(['report_in_np_console', 'ask_np_shipping_option', null] as const)(
    'SHIP-06: of mail nobody asks NP for that: %s',
    (kind) => {
      const problem = { stage: 'shipment', codes: ['ネコポス'] } as const
      const plan = planOf(anUnsupportedShipment({ problem, openFollowUps: kind === null ? [] : [kind] }))
      expect(plan.findings.map(({ code }) => code)).not.toContain('pay_otherwise_if_not_covered')
    },
  )

  it('CORR-06: without a text no carrier is known, though its follow-up is open', () => {
    const plan = planOf(anUnsupportedShipment({ problem: { stage: 'shipment', codes: [] } }))
    expect(plan.findings.slice(0, 2)).toMatchObject([{ code: 'report_left_to_hand' }, { code: 'cause_not_known' }])
    expect(plan.codes).toStrictEqual([])
  })

  it('READ-06, READ-09: nor is it in 審査OK, where a confirmation found the order', () => {
    const byMail = anUnsupportedShipment({ problem: null, openFollowUps: ['report_in_np_console'] })
    const plan = planOf({ ...byMail, paymentStatus: 'screening_approved' })
    expect(stepsOf(plan)).toStrictEqual(['settle_follow_ups', 'set_reported', 'confirm_sync'])
    expect(insteadOf(plan)).toStrictEqual(['revert_delivery', 'complete_delivery_again'])
    expect(matterOf(plan)).toBe('READ-06 report_left_to_hand')
  })

  it('STAT-05: what NP rejected is reported by nobody', () => {
    const plan = planOf(
      anUnsupportedShipment({
        problem: { stage: 'screening', codes: ['NG001'] },
        npTransaction: { state: 'rejected', id: '18121200001' },
        openFollowUps: ['report_in_np_console'],
      }),
    )
    expect(matterOf(plan)).toBe('STAT-05 payment_to_change')
    expect(stepsOf(plan)).toStrictEqual(['change_payment_method'])
    expect(insteadOf(plan)).toStrictEqual(['cancel_order'])
  })

  it('FLOW-04, READ-26: what NP refused of a screening are codes, unless it is a carrier that is known', () => {
    const plan = planOf(failed('自社配送'))
    expect(matterOf(plan)).toBe('CORR-06 np_has_to_say')
    expect(plan.codes).toMatchObject([{ npCode: '自社配送', known: false }])
    expect(matterOf(planOf(failed('第一貨物')))).toBe('SHIP-04 carrier_beyond_link')
  })

  it('FLOW-04: what NP refused of a shipment that was sent are codes, whatever they look like', () => {
    expect(planOf(reportFailed('第一貨物')).codes).toMatchObject([{ npCode: '第一貨物', known: false }])
  })

  it('FLOW-04: so is one of a kind that nobody knows yet, for whoever is asked, and after 未配送', () => {
    for (const code of ['KE012', 'W0100110', 'HO-1', 'e0100110']) {
      const refused = reportFailed(code)
      expect(itemOf(refused).findings[0]).toMatchObject({ code: 'report_refused', rule: 'FLOW-04' })
      const back: Order = { ...refused, deliveryStatus: 'not_shipped', shipment: null }
      for (const plan of [planOf(refused), planOf(back)]) {
        expect(matterOf(plan)).toBe('CORR-06 np_has_to_say')
        expect(plan.codes).toMatchObject([{ npCode: code, known: false }])
      }
    }
  })

  it('CORR-06: of a hold nothing is hidden, whatever it looks like', () => {
    const plan = planOf(held('第一貨物'))
    expect(matterOf(plan)).toBe('CORR-06 np_has_to_say')
    expect(plan.codes).toMatchObject([{ npCode: '第一貨物', known: false }])
  })

  it('READ-26: so are several that an order was met with', () => {
    const met = anUnsupportedShipment({ problem: { stage: 'shipment', codes: ['第一貨物', 'E0100110'] } })
    expect(planOf(met).codes.map(({ known }) => known)).toStrictEqual([false, true])
  })

  it.each([
    ['第一貨物', 'SHIP-04', 'carrier_beyond_link', null, []],
    ['日本郵便', 'SHIP-04', 'carrier_beyond_link', null, []],
    // Nobody knows these by name, and NP's codes have another form.
    ['ヤマト', 'SHIP-04', 'carrier_beyond_link', null, []],
    ['自社配送', 'SHIP-04', 'carrier_beyond_link', null, []],
    ['FedEx', 'SHIP-04', 'carrier_beyond_link', null, []],
    // What did leave by mail NP hears of by hand, whatever is set in makeshop since.
    [
      'クロネコDM便',
      'SHIP-06',
      'mail_service_beyond_link',
      true,
      ['report_in_np_console', 'set_reported', 'confirm_sync'],
    ],
  ])('READ-09: back in 未配送, %s is corrected and reported anew (%s)', (carrier, rule, code, cures, instead) => {
    const problem = { stage: 'shipment', codes: [carrier] } as const
    const plan = planOf(anUnsupportedShipment({ deliveryStatus: 'not_shipped', openFollowUps: [], problem }))
    expect(plan.findings[0]).toStrictEqual({ code, rule, detail: carrier })
    expect(stepsOf(plan)).toStrictEqual(['edit_shipment', 'wait_for_approval', 'complete_delivery_again'])
    expect(plan.steps[0]?.fields).toStrictEqual(['shipping'])
    expect(plan).toMatchObject({ editCures: cures, fields: ['shipping'] })
    expect(plan.findings.some(({ code }) => code === 'correct_if_mistaken')).toBe(cures === null)
    expect(insteadOf(plan), '未配送 has settled the question to NP').toStrictEqual(instead)
    expect(plan.codes, 'a carrier’s text is no code').toStrictEqual([])
  })

  it.each(['E0199999', '20', 'code_withheld'])(
    'READ-09: nor is %s, which may be a code, taken for one there',
    (text) => {
      const problem = { stage: 'shipment', codes: [text] } as const
      const plan = planOf(anUnsupportedShipment({ deliveryStatus: 'not_shipped', openFollowUps: [], problem }))
      expect(plan.codes.map(({ npCode }) => npCode)).toStrictEqual([text])
    },
  )

  it('READ-06: nor several texts, nor one of a screening', () => {
    const back = { deliveryStatus: 'not_shipped', openFollowUps: [] } as const
    for (const problem of [
      { stage: 'shipment', codes: ['ヤマト', 'FedEx'] },
      { stage: 'screening', codes: ['ヤマト'] },
    ] as const) {
      expect(matterOf(planOf(anUnsupportedShipment({ ...back, problem })))).toBe('CORR-06 np_has_to_say')
    }
  })

  it.each([
    ['第一貨物', []],
    ['クロネコDM便', ['check_np_console', 'report_in_np_console', 'set_reported', 'confirm_sync']],
  ])('READ-09: to look into NP’s console is no other way by itself: back in 未配送, %s', (carrier, instead) => {
    const problem = { stage: 'shipment', codes: [carrier] } as const
    const openFollowUps = ['check_np_console'] as const
    const plan = planOf(anUnsupportedShipment({ deliveryStatus: 'not_shipped', openFollowUps, problem }))
    expect(stepsOf(plan)).toStrictEqual([
      'settle_follow_ups',
      'edit_shipment',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(insteadOf(plan)).toStrictEqual(instead)
  })

  it('READ-06: what was settled by hand leaves makeshop behind NP', () => {
    const plan = planOf(anUnsupportedShipment({ openFollowUps: [] }))
    expect(matterOf(plan)).toBe('READ-06 report_left_to_hand')
    expect(plan).toMatchObject({ editCures: false, fields: [] })
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'report_at_np', 'set_reported', 'confirm_sync'])
  })

  it('SHIP-06, READ-26: mail that was met as shipped is reported at NP, should the look there find no report', () => {
    const plan = planOf(aMailShipment([]))
    expect(plan.findings.slice(0, 2)).toMatchObject([
      { rule: 'SHIP-06', code: 'mail_service_beyond_link', detail: 'ネコポス' },
      { rule: 'READ-06', code: 'report_left_to_hand' },
    ])
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'report_at_np', 'set_reported', 'confirm_sync'])
  })

  it.each([
    ['to be reported', ['report_in_np_console']],
    ['reported', []],
  ] as const)('SYNC-01, READ-21: of a mail service %s the plan ends where makeshop shows what is so', (_, open) => {
    const order = aMailShipment(open)
    const at = '2026-04-03T09:00:00+09:00'
    const left = follow(order, planOf(order).steps).at(-1) ?? order
    const row = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了', carrier: 'ネコポス', at }
    expect(observe(left, row).unwrap()).toMatchObject({ kind: 'unchanged', order: { syncTrust: 'linked' } })
    expect(left.openFollowUps).toStrictEqual([])
    const { lists } = triage([left], at).unwrap()
    expect(lists.filter(({ count }) => count > 0).map(({ list }) => list)).toStrictEqual(['done'])
  })
})
