import { describe, expect, it } from 'vitest'
import { CORRECTION_TEXTS } from '../../src/back-office/correction/correction-texts.js'
import { explainAnswer, planCorrection } from '../../src/back-office/index.js'
import { decide, type EditField, type Order } from '../../src/index.js'
import { confirmed, invoicePrinted, overridden } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { labelled } from '../support/statuses.js'
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
import { follow } from './follow-plan.js'

describe('planCorrection: the procedure', () => {
  it('CORR-02: 審査保留 is corrected by way of 要確認, then screened again', () => {
    const plan = planOf(held('RE009', 'RE015'))
    expect(matterOf(plan)).toBe('CORR-02 contents_to_correct')
    expect(plan.fields).toStrictEqual(['buyer', 'destination'])
    expect(plan.steps).toMatchObject([
      {
        step: 'open_correction',
        event: 'correction.opened',
        rule: 'CORR-02',
        who: 'shop',
        where: ['注文詳細', '決済ステータスを変更する'],
      },
      {
        step: 'edit_buyer',
        event: 'order.edited',
        rule: 'CORR-03',
        who: 'shop',
        where: ['注文詳細', '注文内容を変更する / 注文者情報'],
        fields: ['buyer', 'destination'],
      },
      { step: 'wait_for_approval', event: null, rule: 'LINK-06', who: 'nobody', where: [] },
    ])
    expect(plan).toMatchObject({ editCures: true, costs: [], instead: [], next: [{ step: 'open_correction' }] })
  })

  it('CORR-03: 要確認 is edited at once', () => {
    expect(stepsOf(planOf(failed('E0100060')))).toStrictEqual(['edit_buyer', 'wait_for_approval'])
  })

  it('READ-02: 審査保留 that is 配送完了 goes back to 未配送 first, and is reported again in the end', () => {
    const plan = planOf({ ...held('RE009'), deliveryStatus: 'shipped' })
    expect(stepsOf(plan)).toStrictEqual([
      'revert_delivery',
      'open_correction',
      'edit_buyer',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(costsOf(plan)).toContain('READ-16 screened_after_shipping')
  })

  it('READ-02, READ-10: 審査OK gives its approval up, and stays 入金完了 meanwhile', () => {
    const plan = planOf(anOrder({ in: 'screening_approved' }), 'items')
    expect(stepsOf(plan)).toStrictEqual(['open_correction', 'edit_order', 'wait_for_approval'])
    expect(costsOf(plan)).toStrictEqual(['READ-02 approval_given_up', 'READ-10 received_is_no_evidence'])
    expect(plan.findings.slice(-2)).toStrictEqual(plan.costs)
  })

  it('READ-02: of 審査OK nothing calls for a correction; the plan says how to make one', () => {
    const plan = planOf(anOrder({ in: 'screening_approved' }))
    expect(matterOf(plan)).toBe('READ-02 nothing_is_wrong')
    expect(plan).toMatchObject({ editCures: null, fields: [], codes: [] })
  })

  it('READ-17: so it is after a correction was opened from 審査OK', () => {
    const plan = planOf(
      anOrder({ in: 'needs_attention', everApproved: true, problem: { stage: 'operator', codes: [] } }),
    )
    expect(matterOf(plan)).toBe('READ-02 nothing_is_wrong')
    expect(stepsOf(plan)).toStrictEqual(['edit_order', 'wait_for_approval'])
  })

  it('READ-05, SHIP-02: 審査OK of which NP wasn’t told is reported again, without giving the approval up', () => {
    const plan = planOf(
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] }),
    )
    expect(matterOf(plan)).toBe('READ-05 report_to_repeat')
    expect(plan).toMatchObject({ editCures: false, fields: [] })
    expect(stepsOf(plan)).toStrictEqual(['revert_delivery', 'complete_delivery_again'])
    expect(plan.costs).toStrictEqual([])
  })

  it('SYNC-01, SYNC-02: where that is in vain too, it is reported in NP’s console, and then shown', () => {
    const openFollowUps = ['complete_delivery_again'] as const
    const order = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps })
    const plan = planOf(order)
    expect(plan.findings.map(({ code, rule }) => `${rule} ${code}`)).toStrictEqual([
      'READ-05 report_to_repeat',
      'SYNC-01 repeated_in_vain',
    ])
    expect(plan.instead).toMatchObject([
      { step: 'report_at_np', event: null, rule: 'SYNC-02', who: 'shop', where: ['NP管理画面'] },
      { step: 'set_reported', event: 'status.overridden' },
      { step: 'confirm_sync', event: 'sync.confirmed' },
    ])
    const shown = decide(order, overridden('shipment_report_completed')).unwrap().order
    expect(decide(shown, confirmed('shipment_report_completed')).unwrap().order).toMatchObject({
      paymentStatus: 'shipment_report_completed',
      syncTrust: 'linked',
      openFollowUps: [],
    })
  })

  it('READ-09: an edit says that 未配送 settles what a person has to report', () => {
    for (const openFollowUps of [['report_in_np_console'], ['ask_np_shipping_option']] as const) {
      const byMail = anUnsupportedShipment({ problem: null, openFollowUps })
      const plan = planOf(byMail, 'buyer')
      expect(stepsOf(plan)[0]).toBe('revert_delivery')
      expect(plan.costs).toContainEqual({ code: 'report_by_hand_dropped', rule: 'READ-09', detail: null })
      expect(explainAnswer(plan)).toContain('済んだものとして')
      // What is settled by a step of its own isn't dropped, nor is what nobody had to do.
      for (const other of [
        planOf(byMail),
        planOf(anUnsupportedShipment({ problem: null, openFollowUps: [] }), 'buyer'),
      ])
        expect(other.costs.map(({ code }) => code)).not.toContain('report_by_hand_dropped')
    }
  })

  it.each([
    ['READ-06', 'a person may have reported', anUnsupportedShipment({ openFollowUps: [] }), 'report_left_to_hand'],
    ['CORR-07', 'NP has the report of', reportFailed('E0100115'), 'edit_cannot_cure'],
    ['CORR-07', 'the buyer has paid', reportFailed('E0100118', 'E0100110'), 'edit_cannot_cure'],
    ['CORR-06', 'NP has to be asked about', reportFailed('E0199999'), 'np_has_to_say'],
    ['READ-06', 'left by a carrier nobody knows', reportFailed('自社配送'), 'np_has_to_say'],
  ])('%s, READ-05: an edit of goods that %s begins with a look into NP’s console', (_rule, _what, order, why) => {
    const plan = planOf(order, 'shipping')
    expect(stepsOf(plan)).toStrictEqual([
      'check_np_console',
      'revert_delivery',
      'edit_shipment',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(insteadOf(plan)).toStrictEqual(['set_reported', 'confirm_sync'])
    expect(plan.findings.slice(0, 3).map(({ code }) => code)).toStrictEqual([
      'contents_to_correct',
      why,
      'repeat_if_not_told',
    ])
    expect(plan).toMatchObject({ fields: ['shipping'], next: [{ step: 'check_np_console' }] })
    // An edit of the e-mail address moves nothing, and ends with that look (READ-13).
    expect(stepsOf(planOf(order, 'email'))).toStrictEqual(['edit_email', 'check_np_console'])
  })

  it('CORR-07: so does one of what NP shows as cancelled, and then another payment method is the way', () => {
    const plan = planOf(reportFailed('E0100114'), 'buyer')
    expect(stepsOf(plan).slice(0, 2)).toStrictEqual(['check_np_console', 'revert_delivery'])
    expect(insteadOf(plan)).toStrictEqual(['change_payment_method'])
    expect(plan.findings.map(({ code }) => code)).not.toContain('repeat_if_not_told')
  })

  it('CORR-07: in 審査保留 such a code leads to NP’s console as it does in 要確認', () => {
    expect(stepsOf(planOf(held('E0100114'), 'buyer')).slice(0, 2)).toStrictEqual([
      'check_np_console',
      'open_correction',
    ])
  })

  it('READ-05: goods that haven’t left are reported by nobody yet, whatever NP has', () => {
    const plan = planOf({ ...reportFailed('E0100115'), deliveryStatus: 'not_shipped' }, 'buyer')
    expect(stepsOf(plan)[0]).toBe('check_np_console')
    expect(plan.findings.map(({ code }) => code).slice(0, 2)).toStrictEqual(['contents_to_correct', 'edit_cannot_cure'])
    expect(plan.findings.slice(2)).toStrictEqual(plan.costs)
    // Nor does a look that is open in 審査OK decide of goods that are here.
    const here = planOf(anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] }), 'buyer')
    expect(here.findings.map(({ code }) => code)).not.toContain('repeat_if_not_told')
    expect(here.instead).toStrictEqual([])
  })

  describe('READ-05: while nobody has looked whether NP was told after all', () => {
    const unsure = anOrder({
      in: 'screening_approved',
      deliveryStatus: 'shipped',
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
    })

    it('NP’s console comes first, and where NP has the report, that is shown', () => {
      const plan = planOf(unsure)
      expect(plan.steps.map(({ step, followUps: [kind] }) => kind ?? step)).toStrictEqual([
        'check_np_console',
        'check_np_console',
        'revert_delivery',
        'complete_delivery_again',
      ])
      // The confirmation settles the look (READ-21): recorded before, it would say that NP wasn't told.
      expect(insteadOf(plan)).toStrictEqual(['report_at_np', 'set_reported', 'confirm_sync'])
      expect(plan.findings.slice(1, 3).map(({ code }) => code)).toStrictEqual([
        'repeat_if_not_told',
        'repeated_in_vain',
      ])
      expect(plan.steps[0]).toMatchObject({ event: null, where: ['NP管理画面'] })
      // What is done there is to record the look, and that in no screen of makeshop or NP.
      expect(plan.steps[1]).toMatchObject({ event: 'followUp.done', where: [] })
      expect(plan.next).toMatchObject([{ step: 'check_np_console' }])
    })

    it('READ-21: says that the look is recorded, and what it decides', () => {
      const { steps, findings, instead } = planOf(unsure)
      expect(steps.slice(0, 2).map((step) => explainAnswer(step))).toStrictEqual([
        'NP管理画面でこの注文の状態を確認してください。操作画面: NP管理画面。',
        'NPに出荷報告がなければ、確認が済んだことを記録してください。',
      ])
      expect(steps[1] && explainAnswer(steps[1], 'en')).toBe('If NP has no report, record that you have looked.')
      expect(findings).toContainEqual({ code: 'repeat_if_not_told', rule: 'READ-05', detail: null })
      expect(instead.map((step) => explainAnswer(step)).at(-1)).toBe(
        'NP管理画面と注文詳細で正しいステータスを確認し、同期の確認を記録してください。makeshopだけが「審査OK」、「審査NG」や出荷報告の表示なら、先にmakeshopの決済ステータスも変更してください。変更しないと、再び同期ずれの疑いになります。',
      )
    })

    it('READ-05: of what NP surely wasn’t told, nothing has to be decided', () => {
      const told = planOf({ ...unsure, openFollowUps: ['complete_delivery_again'] })
      expect(told.findings.map(({ code }) => code)).not.toContain('repeat_if_not_told')
    })

    it('so it does before an edit, and after 未配送', () => {
      expect(stepsOf(planOf(unsure, 'items')).slice(0, 3)).toStrictEqual([
        'check_np_console',
        'record_not_reported',
        'revert_delivery',
      ])
      const reverted = anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })
      expect(stepsOf(planOf(reverted)).slice(0, 2)).toStrictEqual(['settle_follow_ups', 'open_correction'])
      expect(planOf(reverted).instead).toStrictEqual([])
      // Here one step is both: to look, and to record it.
      const [look] = planOf(reverted).steps
      expect(look && explainAnswer(look)).toBe(
        'NP管理画面でこの注文の状態を確認してください。表示と違うおそれがあります。操作画面: NP管理画面。済んだら、残作業の完了を記録してください。',
      )
    })

    it('SHIP-11, READ-06: an edit reports goods anew only where NP has no report, and says so', () => {
      for (const openFollowUps of [unsure.openFollowUps, []]) {
        const plan = planOf({ ...unsure, openFollowUps }, 'items')
        expect(stepsOf(plan)[0]).toBe('check_np_console')
        expect(stepsOf(plan)).toContain('complete_delivery_again')
        expect(insteadOf(plan)).toStrictEqual(['set_reported', 'confirm_sync'])
        expect(plan.findings.map(({ code }) => code)).toContain('repeat_if_not_told')
        // That no content has to be corrected isn't said beside an edit.
        expect(plan.findings.map(({ code }) => code)).not.toContain('report_to_repeat')
      }
      const told = planOf({ ...unsure, openFollowUps: ['complete_delivery_again'] }, 'items')
      expect(stepsOf(told)[0]).toBe('revert_delivery')
      expect(told.instead).toStrictEqual([])
    })

    it('nobody is sent to look twice', () => {
      expect(stepsOf(planOf(unsure, 'email'))).toStrictEqual(['edit_email', 'check_np_console'])
      const plan = planOf({ ...reportFailed('E0100115'), openFollowUps: ['check_np_console'] })
      expect(stepsOf(plan)).toStrictEqual(['settle_follow_ups', 'set_reported', 'confirm_sync'])
    })

    it('SHIP-11: that NP wasn’t told isn’t claimed', () => {
      expect(explainAnswer(planOf(unsure))).toContain('出荷がNPに伝わっていないおそれがあります')
      expect(explainAnswer(planOf(unsure), 'en')).toContain('NP may not know of the shipment')
    })

    it('once it is settled, it is reported again', () => {
      const plan = planOf({ ...unsure, openFollowUps: ['complete_delivery_again'] })
      expect(stepsOf(plan)).toStrictEqual(['revert_delivery', 'complete_delivery_again'])
      expect(plan.findings.map(({ code }) => code)).not.toContain('repeat_if_not_told')
    })
  })

  it('SHIP-08: a wiz order of which NP wasn’t told is printed in between, where it wasn’t', () => {
    const openFollowUps = ['complete_delivery_again'] as const
    const gone = { in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps } as const
    const plan = planOf(aWizOrder({ ...gone, invoicePrintedAt: null }))
    expect(stepsOf(plan)).toStrictEqual(['revert_delivery', 'print_invoice', 'complete_delivery_again'])
  })

  it('READ-05, READ-06: where nothing is open to have goods reported, NP may have been told', () => {
    const plan = planOf(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }))
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'revert_delivery', 'complete_delivery_again'])
    expect(insteadOf(plan)).toStrictEqual(['report_at_np', 'set_reported', 'confirm_sync'])
    expect(plan.findings.map(({ code }) => code)).toContain('repeat_if_not_told')
    const told = planOf(
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] }),
    )
    expect(stepsOf(told)).toStrictEqual(['revert_delivery', 'complete_delivery_again'])
    expect(told.findings.map(({ code }) => code)).not.toContain('repeat_if_not_told')
  })

  it('SHIP-05: a report that NP refused for its slip number is corrected, screened and made again', () => {
    const plan = planOf(reportFailed('E0100110'))
    expect(matterOf(plan)).toBe('SHIP-05 shipment_to_correct')
    expect(stepsOf(plan)).toStrictEqual([
      'revert_delivery',
      'edit_shipment',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(costsOf(plan)).toStrictEqual(['READ-16 screened_after_shipping', 'READ-10 received_is_no_evidence'])
  })

  it('SHIP-05: it is made again too when 未配送 has been restored meanwhile', () => {
    const plan = planOf({ ...reportFailed('E0100110'), deliveryStatus: 'not_shipped', shipment: null })
    expect(stepsOf(plan)).toStrictEqual(['edit_shipment', 'wait_for_approval', 'complete_delivery_again'])
  })

  it('CORR-06: without a code, what is wrong is in the order’s 決済情報', () => {
    const plan = planOf(anOrder({ in: 'needs_attention', problem: null }))
    expect(matterOf(plan)).toBe('CORR-06 cause_not_known')
    expect(plan).toMatchObject({ editCures: null, fields: [] })
    expect(stepsOf(plan)).toStrictEqual(['check_payment_information', 'edit_order', 'wait_for_approval'])
    expect(plan.steps[0]?.where).toStrictEqual(['注文詳細', '決済情報'])
  })

  it('STAT-04, CORR-06: so it is in 審査保留, which isn’t waited for unless NP says so', () => {
    const plan = planOf(held())
    expect(matterOf(plan)).toBe('CORR-06 cause_not_known')
    expect(stepsOf(plan)).toStrictEqual([
      'check_payment_information',
      'open_correction',
      'edit_order',
      'wait_for_approval',
    ])
  })

  it('CORR-02: edits what it is told to, whatever the codes say', () => {
    const plan = planOf(held('RE009'), 'amount', 'items')
    expect(matterOf(plan)).toBe('CORR-02 contents_to_correct')
    expect(plan.fields).toStrictEqual(['items', 'amount'])
    expect(plan.codes).toMatchObject([{ npCode: 'RE009' }])
    expect(plan.editCures).toBeNull()
  })
})

describe('planCorrection: the wiz invoice and the e-mail address', () => {
  it('READ-11: an edit of what is printed makes the invoice stale; it is printed again', () => {
    const plan = planOf(aWizOrder({ in: 'screening_approved' }), 'amount')
    expect(costsOf(plan)).toStrictEqual([
      'READ-02 approval_given_up',
      'READ-11 invoice_goes_stale',
      'READ-10 received_is_no_evidence',
    ])
    expect(stepsOf(plan)).toStrictEqual(['open_correction', 'edit_order', 'wait_for_approval', 'print_invoice'])
  })

  it('READ-11: once the goods have left, the stale invoice lies in the parcel', () => {
    const plan = planOf(aWizOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }), 'amount')
    expect(costsOf(plan)).toStrictEqual([
      'READ-02 approval_given_up',
      'READ-16 screened_after_shipping',
      'READ-11 invoice_goes_stale',
      'READ-11 invoice_in_parcel',
      'READ-10 received_is_no_evidence',
    ])
  })

  it('READ-11: carrier and slip aren’t on the invoice, which stays good', () => {
    const plan = planOf(wizReportFailed('E0100110'))
    expect(stepsOf(plan)).toStrictEqual([
      'revert_delivery',
      'edit_shipment',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(costsOf(plan)).toStrictEqual(['READ-16 screened_after_shipping', 'READ-10 received_is_no_evidence'])
  })

  it('SHIP-08: no invoice is printed that never was, before there are goods to leave with it', () => {
    const plan = planOf({ ...held('RE009'), service: 'np_atobarai_wiz' })
    expect(stepsOf(plan)).toStrictEqual(['open_correction', 'edit_buyer', 'wait_for_approval'])
  })

  it.each(['E0100111', 'E0100121', 'E0100126'])(
    'SHIP-08: %s calls for a print, and the invoice is in the parcel',
    (code) => {
      const plan = planOf(wizReportFailed(code))
      expect(matterOf(plan)).toBe('SHIP-08 invoice_to_print_again')
      expect(stepsOf(plan)).toStrictEqual([
        'revert_delivery',
        'edit_buyer',
        'wait_for_approval',
        'print_invoice',
        'complete_delivery_again',
      ])
      expect(costsOf(plan)).toContain('READ-11 invoice_in_parcel')
    },
  )

  it.each(['E0100111', 'E0100121', 'E0100126'])(
    'READ-11: where no printing is on record, %s is ended by the edit that costs least',
    (code) => {
      const plan = planOf({ ...wizReportFailed(code), invoicePrintedAt: null })
      expect(plan.fields).toStrictEqual(['shipping'])
      expect(stepsOf(plan)).toContain('print_invoice')
      expect(costsOf(plan)).not.toContain('READ-11 invoice_goes_stale')
    },
  )

  it.each([
    [['E0100121'], true],
    [['E0100126'], true],
    // What else NP names is wrong.
    [['E0100121', 'RE009'], false],
    [['E0100110', 'E0100126'], false],
    [['E0100110'], false],
  ])('CORR-03: where nothing is wrong with what is edited, it says so: %j (%s)', (codes, isSaid) => {
    const { findings } = planOf(wizReportFailed(...codes))
    expect(findings.some(({ code, rule }) => code === 'edited_to_be_screened' && rule === 'CORR-03')).toBe(isSaid)
  })

  it.each<readonly [readonly string[], readonly EditField[]]>([
    [['E0100126'], ['buyer']],
    [['E0100121'], ['buyer']],
    [['E0100111'], ['buyer']],
    [['E0100126', 'RE999'], ['buyer']],
    [
      ['E0100110', 'E0100126'],
      ['buyer', 'shipping'],
    ],
    [['E0102004', 'E0100126'], ['items']],
    [
      ['RE025', 'E0100126'],
      ['email', 'buyer'],
    ],
  ])(
    'READ-11, READ-22: a printing on record that NP refuses stays on record until an edit makes it void: %j',
    (codes, fields) => {
      const order = wizReportFailed(...codes)
      const plan = planOf(order)
      expect(plan.fields).toStrictEqual(fields)
      const printed = follow(order, plan.steps).at(-1)?.invoicePrintedAt
      expect(printed).toBe(invoicePrinted.at)
      expect(costsOf(plan)).toContain('READ-11 invoice_goes_stale')
      expect(costsOf(plan)).toContain('READ-11 invoice_in_parcel')
    },
  )

  it.each(['E0100121', 'E0100126'])(
    'READ-13, SHIP-05: beside %s an e-mail address alone leads to no second report',
    (code) => {
      const plan = planOf({ ...wizReportFailed(code, 'E0100069'), invoicePrintedAt: null })
      expect(plan.fields).toStrictEqual(['email', 'shipping'])
      expect(plan.editCures).toBe(true)
      expect(stepsOf(plan).slice(-2)).toStrictEqual(['print_invoice', 'complete_delivery_again'])
    },
  )

  it('READ-13, CORR-04: the e-mail address alone moves no status, and may not be screened again', () => {
    const plan = planOf(held('RE024'))
    expect(plan.fields).toStrictEqual(['email'])
    expect(stepsOf(plan)).toStrictEqual(['ask_buyer', 'edit_email', 'check_np_console'])
    expect(costsOf(plan)).toStrictEqual(['READ-13 email_not_rescreened'])
    expect(plan.editCures).toBeNull()
  })

  it('READ-13, CORR-03: where it isn’t, the buyer is edited with it, which is screened anew', () => {
    for (const [codes, asked] of [
      [['RE024'], ['ask_buyer']],
      [['RE025'], []],
    ] as const) {
      const plan = planOf(held(...codes))
      expect(insteadOf(plan)).toStrictEqual([...asked, 'open_correction', 'edit_buyer', 'wait_for_approval'])
      expect(plan.instead.at(-2)?.fields).toStrictEqual(['email', 'buyer'])
      expect(plan.findings[1]).toStrictEqual({ code: 'edit_more_if_not_screened', rule: 'CORR-03', detail: null })
    }
    // Beside another field it is anyhow, and an edit that was asked for is as it was asked for.
    for (const plan of [planOf(held('RE024', 'RE009')), planOf(held('RE024'), 'email')]) {
      expect(plan.instead).toStrictEqual([])
      expect(plan.findings.map(({ code }) => code)).not.toContain('edit_more_if_not_screened')
    }
  })

  it('READ-05: an edit of the buyer with it comes after a look that is open, though one of the address alone doesn’t', () => {
    const plan = planOf({ ...held('RE025'), openFollowUps: ['check_np_console'] })
    expect(stepsOf(plan)).toStrictEqual(['edit_email', 'check_np_console'])
    expect(insteadOf(plan)).toStrictEqual(['check_np_console', 'open_correction', 'edit_buyer', 'wait_for_approval'])
  })

  it('READ-13: beside another field it is screened like that one', () => {
    const plan = planOf(held('RE024', 'RE009'))
    expect(plan).toMatchObject({ fields: ['email', 'buyer'], editCures: true, costs: [] })
  })

  it('READ-03: of a suspect order the e-mail address alone can be edited', () => {
    expect(stepsOf(planOf(aSuspectOrder({ in: 'screening_approved' }), 'email'))).toStrictEqual([
      'edit_email',
      'check_np_console',
    ])
  })
})

describe('planCorrection: refusals', () => {
  it.each(labelled('screening_preparing', 'screening_waiting', 'screening_in_progress'))(
    'READ-16: goods that left in %s are put back first, as the gate and the work lists say',
    (_, status) => {
      const gone = anOrder({ in: status, deliveryStatus: 'shipped' })
      for (const plan of [planCorrection(gone), planCorrection(gone, ['items'])]) {
        expect(plan.val).toMatchObject({
          next: [{ step: 'revert_delivery' }, { step: 'wait_for_link' }],
          inTurn: true,
        })
      }
      const [look] = planCorrection({ ...gone, openFollowUps: ['check_np_console'] }).val.next
      expect(look).toMatchObject({ step: 'check_np_console' })
    },
  )

  it('READ-24: of a list of fields that is none, that is to be put right', () => {
    const gone = anOrder({ in: 'screening_waiting', deliveryStatus: 'shipped' })
    expect(planCorrection(gone, []).val.next).toMatchObject([{ step: 'fix_input' }])
  })

  const refusalOf = (order: Order, ...fields: readonly EditField[]) => {
    const plan = planCorrection(order, ...(fields.length === 0 ? [] : [fields]))
    return plan.ok ? expect.fail('planned') : plan.val
  }

  it.each(
    labelled(
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'shipment_report_preparing',
      'shipment_report_in_progress',
    ),
  )('CORR-01: in %s nothing is corrected', (_, status) => {
    expect(refusalOf(anOrder({ in: status })).rule).toBe('CORR-01')
  })

  it('FLOW-06: nor in 出荷報告完了', () => {
    expect(refusalOf(anOrder({ in: 'shipment_report_completed' })).rule).toBe('FLOW-06')
  })

  it('READ-03: nor while the sync is in doubt', () => {
    expect(
      refusalOf(aSuspectOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: ['RE029'] } })).rule,
    ).toBe('READ-03')
    expect(refusalOf(aSuspectOrder({ in: 'screening_rejected' })).rule).toBe('READ-03')
  })

  it('READ-07: nor once the order is closed', () => {
    expect(refusalOf(aCancelledOrder()).rule).toBe('READ-07')
  })

  it('CORR-01: of 審査NG no field can be edited', () => {
    expect(refusalOf(anOrder({ in: 'screening_rejected' }), 'buyer').rule).toBe('CORR-01')
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['an order without a status', { ...anOrder({ in: 'needs_attention' }), paymentStatus: undefined }],
    [
      'an order that can’t be looked at',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
          has: () => {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('READ-24: %s is malformed', (_, value) => {
    expect(refusalOf(value as unknown as Order)).toMatchObject({
      code: 'malformed',
      rule: 'READ-24',
      event: 'order.edited',
      status: null,
    })
  })

  it.each([[[]], [['colour']], [7]])('READ-24: fields that are %j are malformed', (fields) => {
    const plan = planCorrection(anOrder({ in: 'needs_attention' }), fields as unknown as EditField[])
    expect(plan.val).toMatchObject({ code: 'malformed', violations: [{ detail: 'event.fields' }] })
  })

  it('READ-24: fields that are null are left out', () => {
    const plan = planCorrection(held('RE009'), null as unknown as undefined)
    expect(plan).toStrictEqual(planCorrection(held('RE009')))
  })

  it('READ-24: an order is looked at once, whatever it would answer the next time', () => {
    let looks = 0
    const fickle = {
      ...held('RE009'),
      get paymentStatus() {
        looks += 1
        return looks > 1 ? ('screening_approved' as const) : ('screening_on_hold' as const)
      },
    }
    expect(planCorrection(fickle)).toStrictEqual(planCorrection(held('RE009')))
  })

  it('READ-24: fields that turn hostile are malformed, and by name', () => {
    const fields = Object.assign<EditField[], object>(['items'], {
      includes: () => {
        throw new Error('no')
      },
    })
    const plan = planCorrection(anOrder({ in: 'needs_attention' }), fields)
    expect(plan.val).toMatchObject({ code: 'malformed', violations: [{ detail: 'event' }] })
  })

  it('READ-24: a problem that turns hostile after a while is judged by what it said first', () => {
    let looks = 0
    const problem = {
      stage: 'screening',
      get codes() {
        looks += 1
        if (looks > 1) throw new Error('no')
        return []
      },
    } as const
    const honest = { stage: 'screening', codes: [] } as const
    expect(planCorrection(anOrder({ in: 'needs_attention', problem }))).toStrictEqual(
      planCorrection(anOrder({ in: 'needs_attention', problem: honest })),
    )
  })
})

describe('a plan in words', () => {
  it('says what the matter is, what it costs, and each step with its place', () => {
    const plan = planOf(aWizOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }), 'items')
    expect(explainAnswer(plan)).toContain('「審査OK」が失われ')
    expect(plan.steps.map((step) => explainAnswer(step))).toStrictEqual([
      'NP管理画面でこの注文の状態を確認してください。操作画面: NP管理画面。',
      '配送ステータスを「未配送」に戻してください。操作画面: 注文詳細 > 配送情報 > 配送ステータスを変更する。',
      '「決済ステータスを変更する」から「要確認」に変更してください。操作画面: 注文詳細 > 決済ステータスを変更する。',
      '「注文内容を変更する」で修正してください。修正後は再審査になります。修正箇所: 商品。操作画面: 注文詳細 > 注文内容を変更する。',
      '「審査OK」に変わるまで待ってください。修正は約5〜10分でNPに届きます。',
      '請求書をNPのwizプリントアプリで印刷してください。操作画面: wizプリントアプリ。',
      '伝票番号と配送業者を入力して、もう一度「配送完了」にしてください。商品を送り直さないでください。手渡しなどで伝票番号がないなら、作らずに、報告の方法をNPに問い合わせてください。商品が手元にあるなら、まだ「配送完了」にしないでください。操作画面: 注文詳細 > 配送情報 > 配送ステータスを変更する。',
    ])
  })

  it('SHIP-05, READ-09: has the shipment reported again at its end, and no goods sent twice', () => {
    for (const plan of [
      planOf(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })),
      planOf(anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: ['E0100110'] } })),
    ]) {
      const last = plan.steps.at(-1)
      expect(last?.step).toBe('complete_delivery_again')
      expect(last && explainAnswer(last, 'ja')).toMatch(/もう一度「配送完了」に.*送り直さないで/u)
      expect(last && explainAnswer(last, 'ja')).not.toContain('出荷後')
      expect(last && explainAnswer(last, 'en')).toMatch(/"Shipped" again.*Do not send/)
      expect(last && explainAnswer(last, 'en')).not.toContain('After shipping')
    }
  })

  it('CORR-02: words what comes next as its first step, where that is known to the answer', () => {
    expect(explainAnswer(planOf(failed('RE009')))).toMatch(
      /→ 次の操作: 「注文内容を変更する」または注文者情報の変更で/u,
    )
    // The first step is a question to the buyer; what has to be asked stands in the order's 決済情報.
    expect(explainAnswer(planOf(failed('RE022')))).toMatch(/→ 次の操作: 注文詳細の「決済情報」を確認/u)
  })

  it('READ-13: doesn’t promise a screening for the e-mail address alone', () => {
    const [, edit] = planOf(held('RE024')).steps
    expect(edit && explainAnswer(edit, 'en')).toMatch(
      /^Correct the e-mail address .*Whether it is screened anew is not known.* Where: 注文詳細\.$/u,
    )
  })

  it.each([
    ['審査保留, for its code', () => planOf(held('RE025'))],
    ['審査保留, as asked', () => planOf(held('RE009'), 'email')],
    ['要確認', () => planOf(anOrder({ in: 'needs_attention' }), 'email')],
    ['審査OK', () => planOf(anOrder({ in: 'screening_approved' }), 'email')],
  ])('READ-13, CORR-04: nor does what it finds and what comes next: %s', (_, planned) => {
    const plan = planned()
    expect(matterOf(plan)).toBe('READ-13 email_to_correct')
    expect(plan.findings.map(({ rule }) => rule)).not.toContain('CORR-02')
    expect(plan.steps[0]).toMatchObject({ step: 'edit_email', event: 'order.edited', rule: 'READ-13' })
    expect(plan.next).toStrictEqual([{ step: 'edit_email', event: 'order.edited', rule: 'READ-13', followUps: [] }])
    expect(explainAnswer(plan, 'ja')).toMatch(
      /→ 次の操作: 注文詳細でメールアドレスを修正してください。再審査されるかは不明/u,
    )
    expect(explainAnswer(plan, 'ja')).not.toContain('再審査になります')
    expect(explainAnswer(plan, 'en')).toMatch(
      /→ Next: Correct the e-mail address in the order's details \(注文詳細\)\. Whether it is screened anew is not known/,
    )
    expect(explainAnswer(plan, 'en')).not.toContain('is then screened')
  })

  it('CORR-03: beside another field the e-mail address is one of the contents', () => {
    const plan = planOf(failed('RE025', 'RE009'))
    expect(matterOf(plan)).toBe('CORR-02 contents_to_correct')
    expect(plan.next).toStrictEqual([{ step: 'edit_buyer', event: 'order.edited', rule: 'CORR-03', followUps: [] }])
    expect(explainAnswer(plan, 'ja')).toContain('修正後は再審査になります')
  })

  it.each(Object.entries(CORRECTION_TEXTS))(
    'SHIP-05, SHIP-06, READ-06: %s doesn’t sound as if what a person has to do were done by itself',
    (_, { ja }) => {
      expect(ja).not.toMatch(/(?:やり直|報告|変更|修正|印刷)します/u)
    },
  )

  it.each([null, undefined, 7, {}, { step: 7, followUps: [], fields: [], where: [] }])(
    'has a neutral sentence for %j',
    (value) => {
      expect(explainAnswer(value as never)).toBe('説明できる内容がありません。')
      expect(explainAnswer(value as never, 'en')).toBe('There is nothing to explain.')
    },
  )
})
