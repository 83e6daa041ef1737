import { describe, expect, it } from 'vitest'
import { type CorrectionPlan, explainAnswer } from '../../src/back-office/index.js'
import { adoptOrder, type NpService, type Order } from '../../src/index.js'
import { confirmed, overridden, screeningHeld } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'
import {
  costsOf,
  failed,
  held,
  insteadOf,
  matterOf,
  planOf,
  reportFailed,
  stepsOf,
  wizReportFailed,
} from './correction-plans.js'
import { itemOf } from './sorted.js'

describe('planCorrection: who has to act', () => {
  it('nobody: a hold only for NP’s detailed review is waited for', () => {
    const plan = planOf(held('RE029'))
    expect(matterOf(plan)).toBe('STAT-04 np_looks_closer')
    expect(plan.steps).toMatchObject([{ step: 'wait_for_link', who: 'nobody', event: null }])
    expect(plan).toMatchObject({ editCures: false, fields: [] })
  })

  it('READ-16, STAT-04: of goods that left before that, 未配送 comes first, and 配送完了 again once it is 審査OK', () => {
    const gone = { ...held('RE029'), deliveryStatus: 'shipped' } as const
    expect(matterOf(planOf(gone))).toBe('STAT-04 np_looks_closer')
    expect(stepsOf(planOf(gone))).toStrictEqual(['revert_delivery', 'wait_for_link', 'complete_delivery_again'])
    expect(planOf(gone)).toMatchObject({ editCures: false, fields: [], costs: [] })
    expect(
      planOf(gone)
        .steps.map((step) => explainAnswer(step))
        .join(''),
    ).toContain('商品を送り直さないで')
    // SHIP-08: no invoice left with goods that no approval came before.
    const wiz = { ...gone, service: 'np_atobarai_wiz' } as const
    expect(stepsOf(planOf(wiz)).slice(2)).toStrictEqual(['print_invoice', 'complete_delivery_again'])
  })

  it('the shop, once it has set 要確認: that isn’t left by waiting', () => {
    expect(stepsOf(planOf(failed('RE029')))).toStrictEqual([
      'check_payment_information',
      'edit_order',
      'wait_for_approval',
    ])
  })

  it('a review among other reasons doesn’t matter', () => {
    expect(planOf(held('RE029', 'RE009'))).toMatchObject({ editCures: true, fields: ['buyer'] })
  })

  it('the buyer: what only the buyer knows is asked first', () => {
    const plan = planOf(held('RE022'))
    expect(plan.steps[0]).toMatchObject({ step: 'ask_buyer', who: 'buyer', event: null })
    expect(plan.findings).toMatchObject([
      { code: 'contents_to_correct' },
      { code: 'buyer_has_to_say', rule: 'CORR-06', detail: null },
    ])
    expect(plan.next).toMatchObject([{ step: 'check_payment_information' }])
  })

  it('not the buyer, where the shop knows what is right', () => {
    const plan = planOf(held('RE009', 'RE015'))
    expect(plan.findings.map(({ code }) => code)).toStrictEqual(['contents_to_correct'])
  })

  it('NP’s desk: what only NP knows is asked, and nothing is edited until then', () => {
    const plan = planOf(held('RE026'))
    expect(matterOf(plan)).toBe('CORR-06 np_has_to_say')
    expect(plan.steps[0]).toMatchObject({ step: 'ask_np', who: 'np_desk', event: null })
    // CORR-02: what it answers is corrected as everything is; which field that is, it says.
    expect(stepsOf(plan).slice(1)).toStrictEqual(['open_correction', 'edit_order', 'wait_for_approval'])
    expect(plan).toMatchObject({ editCures: null, fields: [] })
    expect(plan.findings.map(({ code }) => code)).not.toContain('edited_to_be_screened')
  })

  it.each(['E0109002', 'E0109003', 'EPRO0107'])(
    'CORR-03, SHIP-05: once NP’s desk has settled %s, the shipment is reported again by the edit that costs least',
    (code) => {
      const plan = planOf(wizReportFailed(code))
      expect(stepsOf(plan)).toStrictEqual([
        'ask_np',
        'revert_delivery',
        'edit_shipment',
        'wait_for_approval',
        'complete_delivery_again',
      ])
      expect(plan).toMatchObject({ editCures: null, fields: ['shipping'] })
      expect(plan.findings.slice(0, 3)).toStrictEqual([
        { code: 'np_has_to_say', rule: 'CORR-06', detail: null },
        { code: 'edited_to_be_screened', rule: 'CORR-03', detail: null },
        { code: 'repeat_if_not_told', rule: 'READ-05', detail: null },
      ])
      expect(insteadOf(plan)).toStrictEqual(['set_reported', 'confirm_sync'])
    },
  )

  it.each(['E0100108', 'EPRO0105', 'carrier_code_missing'])(
    'CORR-03, SHIP-05: so it is once %s is mended, which no edit does',
    (code) => {
      const plan = planOf(reportFailed(code))
      expect(stepsOf(plan)).toStrictEqual([
        'ask_link_builder',
        'revert_delivery',
        'edit_shipment',
        'wait_for_approval',
        'complete_delivery_again',
      ])
      expect(plan).toMatchObject({ editCures: false, fields: ['shipping'], instead: [] })
      expect(plan.findings.map(({ code }) => code).slice(0, 2)).toStrictEqual([
        'link_to_be_mended',
        'edited_to_be_screened',
      ])
    },
  )

  it('CORR-06: beside one that isn’t known, a code that is tells nothing of what is edited', () => {
    const plan = planOf(wizReportFailed('E0109002', 'E0199999'))
    expect(plan.fields).toStrictEqual([])
    expect(plan.findings.map(({ code }) => code)).not.toContain('edited_to_be_screened')
  })

  it('CORR-06, SHIP-05: of a report refused by a code that isn’t known, NP says what is edited', () => {
    const plan = planOf(reportFailed('E0199999'))
    expect(stepsOf(plan)).toStrictEqual([
      'check_payment_information',
      'ask_np',
      'revert_delivery',
      'edit_order',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(plan).toMatchObject({ editCures: null, fields: [] })
    expect(plan.findings.map(({ code }) => code)).not.toContain('edited_to_be_screened')
  })

  it('READ-05: NP may say of a refused report that it has it, and of nothing else', () => {
    const told = (plan: CorrectionPlan) => [
      plan.instead.length,
      plan.findings.map(({ code }) => code).filter((code) => code === 'repeat_if_not_told'),
    ]
    const [asked, mended] = ['E0199999', 'EPRO0105']
    expect(told(planOf(reportFailed(asked)))).toStrictEqual([2, ['repeat_if_not_told']])
    expect(insteadOf(planOf(reportFailed(asked)))).toStrictEqual(['set_reported', 'confirm_sync'])
    expect(told(planOf(reportFailed(mended)))).toStrictEqual([0, []])
    for (const order of [
      failed(asked),
      held(asked),
      { ...reportFailed(asked), deliveryStatus: 'not_shipped' as const },
      { ...reportFailed(asked), problem: { stage: 'screening' as const, codes: [asked] } },
    ]) {
      expect(told(planOf(order))).toStrictEqual([0, []])
    }
  })

  it('whoever built the link: no operator can cure a request that was wrong', () => {
    const plan = planOf(failed('EPRO0105'))
    expect(matterOf(plan)).toBe('FLOW-04 link_to_be_mended')
    expect(plan.steps[0]).toMatchObject({ step: 'ask_link_builder', who: 'link', event: null })
    expect(plan).toMatchObject({ editCures: false, fields: [] })
    // CORR-03: once it is mended, 要確認 isn't left by waiting.
    expect(stepsOf(plan).slice(1)).toStrictEqual(['edit_order', 'wait_for_approval'])
    expect(plan.findings[1]).toStrictEqual({ code: 'edited_to_be_screened', rule: 'CORR-03', detail: null })
  })

  it('an unknown code is kept, said to be unknown, and not guessed at', () => {
    const plan = planOf(held('RE999'))
    expect(plan.findings).toContainEqual({ code: 'code_not_known', rule: 'CORR-06', detail: 'RE999' })
    expect(stepsOf(plan)).toStrictEqual([
      'check_payment_information',
      'ask_np',
      'open_correction',
      'edit_order',
      'wait_for_approval',
    ])
    expect(plan).toMatchObject({ editCures: null, fields: [] })
  })

  it('an unknown code beside a known one leaves open whether the edit cures it', () => {
    const plan = planOf(held('RE009', 'RE999'))
    expect(plan).toMatchObject({ editCures: null, fields: ['buyer'] })
    expect(stepsOf(plan)).toStrictEqual([
      'check_payment_information',
      'ask_np',
      'open_correction',
      'edit_buyer',
      'wait_for_approval',
    ])
  })
})

describe('planCorrection: what no edit can cure', () => {
  it.each(['E0100113', 'E0100114', 'E0100115', 'E0100118', 'E0100132'])('%s: NP’s console is looked into', (code) => {
    for (const plan of [planOf(reportFailed(code)), planOf(reportFailed(code, 'E0100110'))]) {
      expect(matterOf(plan)).toBe('CORR-07 edit_cannot_cure')
      expect(plan).toMatchObject({ editCures: false, fields: [] })
      const isSet = stepsOf(plan).includes('set_reported')
      expect(costsOf(plan)).toStrictEqual(isSet ? ['SYNC-03 override_may_lose_sync'] : [])
      expect(stepsOf(plan)[0]).toBe('check_np_console')
      expect(stepsOf(plan)).not.toContain('edit_order')
    }
  })

  it.each(['E0100115', 'E0100118'])('READ-21: after %s, makeshop is brought to where NP is', (code) => {
    expect(stepsOf(planOf(reportFailed(code)))).toStrictEqual(['check_np_console', 'set_reported', 'confirm_sync'])
  })

  it('PAY-01: after E0100114, which NP cancelled, another payment method is the other way', () => {
    const plan = planOf(reportFailed('E0100114'))
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'find_goods'])
    expect(insteadOf(plan)).toStrictEqual(['change_payment_method'])
  })

  it('READ-25, CANC-01: they may have come back, which is why NP cancelled; then makeshop follows', () => {
    const plan = planOf(reportFailed('E0100114'))
    expect(plan.findings).toContainEqual({ code: 'goods_to_be_paid', rule: 'PAY-01', detail: null })
    expect(explainAnswer(plan)).toMatch(/商品の行方を確認.*戻ってきたか.*makeshopでも注文をキャンセル/u)
    expect(explainAnswer(plan, 'en')).toMatch(/where the goods are\. If they came back.*cancel the order in makeshop/)
    // Of an edit that was refused nothing has left.
    expect(planOf(held('E0100114')).findings.map(({ code }) => code)).not.toContain('goods_to_be_paid')
    expect(stepsOf(planOf(held('E0100114')))).toStrictEqual(['check_np_console'])
  })

  it('PAY-01: no other code of these says that NP has nothing left to take back', () => {
    expect(insteadOf(planOf(reportFailed('E0100113')))).toStrictEqual([])
  })

  it('PAY-01: so it is in 審査保留, by way of 要確認', () => {
    const plan = planOf(held('E0100114'))
    expect(matterOf(plan)).toBe('CORR-07 edit_cannot_cure')
    expect(insteadOf(plan)).toStrictEqual(['open_correction', 'change_payment_method'])
  })

  it('READ-06, READ-21: goods that left approved, in 要確認 that somebody set: NP may have the report, so it is looked up', () => {
    const set = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', everApproved: true, problem: null })
    const plan = planOf(set)
    expect(matterOf(plan)).toBe('CORR-06 cause_not_known')
    expect(stepsOf(plan)).toStrictEqual([
      'check_payment_information',
      'check_np_console',
      'revert_delivery',
      'edit_order',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(insteadOf(plan)).toStrictEqual(['set_reported', 'confirm_sync'])
    expect(plan.findings.map(({ code }) => code)).toContain('repeat_if_not_told')
    // READ-26: so it is where nobody knows of an approval: knowing less leads to no bolder act.
    expect(stepsOf(planOf({ ...set, everApproved: null }))).toStrictEqual(stepsOf(plan))
    // FLOW-04: so it is where a refusal of its report is only inferred, without a code.
    const inferred = { ...set, problem: { stage: 'shipment', codes: [] } } as const
    expect(stepsOf(planOf(inferred))).toStrictEqual(stepsOf(plan))
    expect(insteadOf(planOf(inferred))).toStrictEqual(['set_reported', 'confirm_sync'])
    for (const other of [
      { deliveryStatus: 'not_shipped' },
      { everApproved: false },
      { problem: { stage: 'shipment', codes: ['E0100110'] } },
    ] as const) {
      expect(stepsOf(planOf({ ...set, ...other }))).not.toContain('check_np_console')
    }
  })

  it('SHIP-10, READ-06: what may be the name of a carrier of which NP was asked is paid for otherwise, if NP says no', () => {
    const gone = { in: 'needs_attention', deliveryStatus: 'shipped', everApproved: true } as const
    const codesOf = (code: string) =>
      planOf(anOrder({ ...gone, shipment: null, problem: { stage: 'shipment', codes: [code] } })).findings.map(
        ({ code }) => code,
      )
    expect(codesOf('自社便')).toContain('pay_otherwise_if_not_covered')
    expect(codesOf('E0109999')).not.toContain('pay_otherwise_if_not_covered')
  })

  it('READ-17, STAT-04: a hold goes by its own codes, not by the reason of the 審査NG before it', () => {
    expect(planOf(held('NG001', 'RE009'))).toMatchObject({ editCures: true, fields: ['buyer'] })
    expect(matterOf(planOf(held('NG001')))).toBe('CORR-06 cause_not_known')
    // Opened to be corrected, it is still held by NP.
    const opened = { ...held('NG001', 'RE009'), paymentStatus: 'needs_attention' } as const
    expect(planOf(opened)).toMatchObject({ editCures: true, fields: ['buyer'] })
    const rejected = { ...opened, npTransaction: { state: 'rejected', id: null } } as const
    expect(matterOf(planOf(rejected))).toBe('STAT-05 payment_to_change')
  })

  it('STAT-05, PAY-01: 審査NG changes its payment method, or is cancelled', () => {
    const plan = planOf(anOrder({ in: 'screening_rejected' }))
    expect(matterOf(plan)).toBe('STAT-05 payment_to_change')
    expect(plan.codes).toMatchObject([{ npCode: 'NG001', remedy: 'change_payment', who: 'shop' }])
    expect(plan.steps).toMatchObject([
      {
        step: 'change_payment_method',
        event: 'paymentMethod.changed',
        where: ['注文詳細', '決済ステータスを変更する', '決済方法変更'],
      },
    ])
    expect(insteadOf(plan)).toStrictEqual(['cancel_order'])
    expect(plan).toMatchObject({ editCures: false, fields: [] })
  })

  it('STAT-05: so it is when NP gave no reason for 審査NG', () => {
    const plan = planOf(anOrder({ in: 'screening_rejected', problem: null }))
    expect(matterOf(plan)).toBe('STAT-05 payment_to_change')
    expect(stepsOf(plan)).toStrictEqual(['change_payment_method'])
  })

  it('PAY-05, READ-26: beside 入金完了 NP may hold an approval, unless its reason is known: a look there comes first', () => {
    const perhaps = anOrder({ in: 'screening_rejected', everApproved: null, receiptStatus: 'received', problem: null })
    const plan = planOf(perhaps)
    expect(plan.findings.map(({ code, rule }) => `${rule} ${code}`)).toStrictEqual([
      'STAT-05 payment_to_change',
      'READ-08 approval_perhaps_stands',
    ])
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'change_payment_method'])
    expect(insteadOf(plan)).toStrictEqual(['check_np_console', 'cancel_order'])
    expect(plan.next).toMatchObject([{ step: 'check_np_console', event: null }])
    const asked = planOf({ ...perhaps, openFollowUps: ['check_np_console'] })
    expect(asked.steps.map(({ event }) => event)).toStrictEqual(['followUp.done', 'paymentMethod.changed'])
    const rejected = planOf({ ...perhaps, problem: { stage: 'screening', codes: ['NG001'] } })
    expect(stepsOf(rejected)).toStrictEqual(['change_payment_method'])
  })

  it('PAY-06: what a payment change leaves to be done is no cost of a correction', () => {
    const plan = planOf(anOrder({ in: 'screening_rejected', everApproved: true, receiptStatus: 'received' }))
    expect(plan.costs).toStrictEqual([])
  })
})

describe('planCorrection: CORR-03, a report of what NP has not approved (E0100120)', () => {
  const REFUSED = 'E0100120'
  const anew = ['edit_shipment', 'wait_for_approval', 'complete_delivery_again']
  const here = (order: Order): Order => ({ ...order, deliveryStatus: 'not_shipped', shipment: null })

  it('SHIP-05: after a look into NP’s console an edit has it screened anew; 配送完了 is put back before that', () => {
    expect(stepsOf(planOf(reportFailed(REFUSED)))).toStrictEqual(['check_np_console', 'revert_delivery', ...anew])
    for (const order of [here(reportFailed(REFUSED)), failed(REFUSED)]) {
      expect(stepsOf(planOf(order))).toStrictEqual(['check_np_console', ...anew])
    }
    expect(stepsOf(planOf(held(REFUSED)))).toStrictEqual(['check_np_console', 'open_correction', ...anew])
  })

  it('CORR-03: whether that cures it is for NP to say, which has no report of it', () => {
    const plan = planOf(reportFailed(REFUSED))
    const costs: readonly string[] = plan.costs.map(({ code }) => code)
    expect(plan).toMatchObject({ editCures: null, fields: ['shipping'], instead: [] })
    expect(plan.next).toMatchObject([{ step: 'check_np_console' }])
    expect(plan.findings.filter(({ code }) => !costs.includes(code))).toStrictEqual([
      { code: 'screening_to_repeat', rule: 'CORR-03', detail: null },
      { code: 'edited_to_be_screened', rule: 'CORR-03', detail: null },
    ])
  })

  it('SHIP-08: the printed invoice stays right', () => {
    const plan = planOf(wizReportFailed(REFUSED))
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'revert_delivery', ...anew])
    expect(costsOf(plan)).not.toContain('READ-11 invoice_goes_stale')
  })

  it('CORR-02: beside a code that names a part of the order that is edited, after the look all the same', () => {
    const plan = planOf(reportFailed(REFUSED, 'RE009'))
    expect(matterOf(plan)).toBe('CORR-02 contents_to_correct')
    expect(stepsOf(plan).slice(0, 3)).toStrictEqual(['check_np_console', 'revert_delivery', 'edit_buyer'])
    expect(plan).toMatchObject({ editCures: null, fields: ['buyer'] })
  })

  it('CORR-06, FLOW-04: beside a question it is asked after the look', () => {
    expect(stepsOf(planOf(reportFailed(REFUSED, 'E0109002'))).slice(0, 2)).toStrictEqual(['check_np_console', 'ask_np'])
    const wrong = planOf(reportFailed(REFUSED, 'EPRO0105'))
    expect(matterOf(wrong)).toBe('FLOW-04 link_to_be_mended')
    expect(stepsOf(wrong).slice(0, 2)).toStrictEqual(['check_np_console', 'ask_link_builder'])
    expect(matterOf(planOf(reportFailed(REFUSED, 'E0109002')))).toBe('CORR-06 np_has_to_say')
  })

  it('CORR-07, STAT-05: what no edit can cure, and 審査NG, come before it', () => {
    expect(matterOf(planOf(reportFailed(REFUSED, 'E0100114')))).toBe('CORR-07 edit_cannot_cure')
    expect(matterOf(planOf(reportFailed(REFUSED, 'NG001')))).toBe('STAT-05 payment_to_change')
  })

  it('CORR-03: an edit that was asked for begins with that look, too, and with no other way', () => {
    for (const order of [reportFailed(REFUSED), reportFailed(REFUSED, 'E0100068')]) {
      const plan = planOf(order, 'items')
      expect(stepsOf(plan).slice(0, 3)).toStrictEqual(['check_np_console', 'revert_delivery', 'edit_order'])
      expect(plan.instead).toStrictEqual([])
      expect(plan.findings.map(({ code }) => code)).not.toContain('repeat_if_not_told')
    }
    expect(planOf(reportFailed(REFUSED), 'items').findings[1]?.code).toBe('screening_to_repeat')
  })
})

describe('planCorrection: READ-17, a reason of NP’s for 審査NG while on hold', () => {
  // NP held it after all, and the display was set to that: its codes came with no event.
  const heldAfterAll = lived(
    anOrder({ in: 'screening_rejected' }),
    screeningHeld('RE009'),
    overridden('screening_on_hold'),
    confirmed('screening_on_hold'),
  )

  it('CORR-06: can’t be why NP holds it, so another payment method is no way out of that: 決済情報 has the cause', () => {
    expect(heldAfterAll).toMatchObject({ paymentStatus: 'screening_on_hold', problem: { codes: ['NG001'] } })
    const plan = planOf(heldAfterAll)
    expect(matterOf(plan)).toBe('CORR-06 cause_not_known')
    expect(stepsOf(plan)).toStrictEqual([
      'check_payment_information',
      'open_correction',
      'edit_order',
      'wait_for_approval',
    ])
    expect(plan).toMatchObject({ editCures: null, fields: [], instead: [] })
    expect(itemOf(heldAfterAll)).toMatchObject({ list: 'correct_now', next: [{ step: 'check_payment_information' }] })
  })

  it('READ-02: 未配送 comes before 要確認', () => {
    expect(stepsOf(planOf({ ...heldAfterAll, deliveryStatus: 'shipped' })).slice(0, 3)).toStrictEqual([
      'check_payment_information',
      'revert_delivery',
      'open_correction',
    ])
  })

  it('READ-17: what NP gives as its codes is recorded, and is the cause from then', () => {
    const said = compared(heldAfterAll, { status: 'held', codes: ['RE009'] })
    expect(said).toMatchObject({ verdict: 'in_step', repairKind: 'codes' })
    expect(matterOf(planOf(lived(heldAfterAll, ...said.repair)))).toBe('CORR-02 contents_to_correct')
  })
})

describe('planCorrection: several codes, of which each calls for something else', () => {
  it('the buyer is asked for what only the buyer knows, the rest the shop edits', () => {
    const plan = planOf(held('RE009', 'RE022'))
    expect(plan.findings.map(({ code }) => code)).toStrictEqual(['contents_to_correct', 'buyer_has_to_say'])
    expect(stepsOf(plan)).toStrictEqual(['ask_buyer', 'open_correction', 'edit_buyer', 'wait_for_approval'])
  })

  it('CORR-06: NP and the builder of the link are both asked; what NP says decides', () => {
    const plan = planOf(failed('EPRO0105', 'RE026'))
    expect(matterOf(plan)).toBe('CORR-06 np_has_to_say')
    expect(stepsOf(plan)).toStrictEqual(['ask_np', 'ask_link_builder', 'edit_order', 'wait_for_approval'])
    expect(plan).toMatchObject({ editCures: null, fields: [] })
  })

  it('FLOW-04: whether an edit cures a request that was wrong as well isn’t known', () => {
    const plan = planOf(failed('E0100060', 'EPRO0105'))
    expect(stepsOf(plan)).toStrictEqual(['ask_link_builder', 'edit_buyer', 'wait_for_approval'])
    expect(plan).toMatchObject({ editCures: null, fields: ['buyer'] })
  })

  it('CORR-02, SHIP-05: contents count before the slip number, and both are edited at once', () => {
    const plan = planOf(reportFailed('E0100110', 'RE009'))
    expect(matterOf(plan)).toBe('CORR-02 contents_to_correct')
    expect(plan.fields).toStrictEqual(['buyer', 'shipping'])
  })

  it('SHIP-08: beside a code that isn’t known the invoice is printed again all the same', () => {
    const plan = planOf(wizReportFailed('E0100121', 'RE999'))
    expect(matterOf(plan)).toBe('SHIP-08 invoice_to_print_again')
    expect(plan).toMatchObject({ editCures: null, fields: ['buyer'] })
    expect(stepsOf(plan)).toContain('print_invoice')
  })

  it('SHIP-08: so it is beside a slip number that is edited', () => {
    const plan = planOf(wizReportFailed('E0100110', 'E0100121'))
    expect(matterOf(plan)).toBe('SHIP-08 invoice_to_print_again')
    expect(stepsOf(plan)).toContain('print_invoice')
  })

  it('SHIP-08: where contents are edited anyhow, nothing else has to be for the sake of a print', () => {
    const plan = planOf(wizReportFailed('E0100121', 'RE009'))
    expect(matterOf(plan)).toBe('CORR-02 contents_to_correct')
    expect(plan.fields).toStrictEqual(['buyer'])
  })

  it('READ-21: what NP is ahead with counts, whatever else it refused', () => {
    expect(stepsOf(planOf(reportFailed('E0100110', 'E0100118')))).toStrictEqual([
      'check_np_console',
      'set_reported',
      'confirm_sync',
    ])
  })

  // A payment change ends nothing at NP: what NP has is looked up before anybody takes that way.
  it.each([
    ['E0100113', ['check_np_console']],
    ['E0100115', ['check_np_console', 'set_reported', 'confirm_sync']],
    ['E0100118', ['check_np_console', 'set_reported', 'confirm_sync']],
  ])('READ-21, PAY-05: so it does beside a rejection, whichever comes first: %s', (code, steps) => {
    for (const codes of [
      ['NG001', code],
      [code, 'NG001'],
    ]) {
      const plan = planOf(reportFailed(...codes))
      expect(matterOf(plan)).toBe('CORR-07 edit_cannot_cure')
      expect(stepsOf(plan)).toStrictEqual(steps)
      expect(insteadOf(plan)).toStrictEqual([])
    }
  })

  it('PAY-01: so does that NP cancelled', () => {
    expect(insteadOf(planOf(reportFailed('E0100110', 'E0100114')))).toStrictEqual(['change_payment_method'])
  })
})

describe('planCorrection: an order that was met after 未配送', () => {
  const met = (code: string, service: NpService) =>
    adoptOrder(
      {
        ...{ orderNumber: 'P1', service, source: 'storefront', multipleDestinations: false, preorder: false },
        ...{ paymentStatus: 'needs_attention', deliveryStatus: 'not_shipped', receiptStatus: 'received' },
        ...{ paymentFee: 330, at: '2026-04-01T09:00:00+09:00', everApproved: true, problemCodes: [code] },
        invoicePrintedAt: service === 'np_atobarai_wiz' ? '2026-03-30T10:00:00+09:00' : null,
      },
      { linkMode: 'automatic', connect: 'pro', spCode: 'registered' },
    ).unwrap()
  const seen = (code: string, service: NpService) => ({
    ...met(code, service),
    problem: { stage: 'shipment', codes: [code] } as const,
  })

  describe.each(['np_atobarai', 'np_atobarai_wiz'] as const)('%s', (service) => {
    // Said of a report alone, or the carrier of one: the goods have left, and have to be reported in the end.
    it.each([
      ...['E0100105', 'E0100106', 'E0100107', 'E0100108', 'E0100109', 'E0100110'],
      ...['E0100111', 'E0100120', 'E0100121', 'E0100126', 'E0100143', 'EPRO0109', 'carrier_code_missing', 'ネコポス'],
    ])('READ-26, SHIP-05: is corrected as one whose refusal was seen: %s', (code) => {
      const plan = planOf(met(code, service))
      expect(stepsOf(plan).at(-1)).toBe('complete_delivery_again')
      expect(plan).toStrictEqual(planOf(seen(code, service)))
    })

    it.each(['E0100060', 'E0109002', 'FedEx'])('READ-26: of anything else nobody knows that goods left: %s', (code) => {
      expect(stepsOf(planOf(met(code, service)))).not.toContain('complete_delivery_again')
    })
  })
})
