import { describe, expect, it } from 'vitest'
import {
  type ClosingPlan,
  explainAnswer,
  planCancellation,
  planPaymentMethodChange,
} from '../../src/back-office/index.js'
import { decide, explain, type Order, PAYMENT_METHODS, type PaymentMethod } from '../../src/index.js'
import { accepted, approved, at, doubted, NP_ID, OTHER_NP_ID, screeningHeld } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { labelled } from '../support/statuses.js'
import { lived } from './compared.js'

const { bank_transfer, credit_card } = PAYMENT_METHODS

const changed = (order: Order, to: PaymentMethod = bank_transfer): ClosingPlan => {
  const plan = planPaymentMethodChange(order, to)
  return plan.ok ? plan.val : expect.fail(`refused by ${plan.val.rule}`)
}
const refused = (order: Order, to: PaymentMethod = bank_transfer) => {
  const plan = planPaymentMethodChange(order, to)
  return plan.ok ? expect.fail('planned') : plan.val
}
const cancelled = (order: Order): ClosingPlan => {
  const plan = planCancellation(order)
  return plan.ok ? plan.val : expect.fail(`refused by ${plan.val.rule}`)
}
const stepsOf = ({ steps }: ClosingPlan) => steps.map(({ step, followUps: [kind] }) => kind ?? step)
const said = ({ findings }: ClosingPlan) => findings.map(({ code, rule }) => `${rule} ${code}`)
const warned = ({ warnings }: ClosingPlan) => warnings.map(({ rule }) => rule)

describe('planPaymentMethodChange', () => {
  it('PAY-01, PAY-03, PAY-04: in 審査NG it takes one step, and nothing is left over', () => {
    const plan = changed(anOrder({ in: 'screening_rejected' }))
    expect(plan.steps).toMatchObject([
      {
        step: 'change_payment_method',
        event: 'paymentMethod.changed',
        where: ['注文詳細', '決済ステータスを変更する', '決済方法変更'],
      },
    ])
    expect(plan).toMatchObject({ opened: [], openFollowUps: [], warnings: [] })
    expect(said(plan)).toStrictEqual(['PAY-03 leaves_np', 'PAY-04 fee_becomes_zero'])
  })

  it('PAY-05, PAY-06, READ-08, READ-10: after 審査OK, NP’s transaction and 入金完了 stay behind', () => {
    const plan = changed(anOrder({ in: 'screening_approved' }))
    expect(stepsOf(plan)).toStrictEqual([
      'open_correction',
      'change_payment_method',
      'cancel_in_np_console',
      'reset_receipt_status',
    ])
    expect(plan.openFollowUps).toStrictEqual(['cancel_in_np_console', 'reset_receipt_status'])
    expect(warned(plan)).toStrictEqual(['PAY-05', 'PAY-06'])
    expect(said(plan)).toStrictEqual(['PAY-03 leaves_np', 'PAY-04 fee_becomes_zero', 'READ-02 approval_given_up'])
  })

  describe('PAY-05, READ-08, READ-26: 審査NG beside 入金完了, of an order that may once have been 審査OK', () => {
    const perhaps = anOrder({
      in: 'screening_rejected',
      everApproved: null,
      receiptStatus: 'received',
      problem: null,
      npTransaction: { state: 'rejected', id: null },
    })

    it('SYNC-02: an approval that NP may hold is looked for before the change, and before a cancel', () => {
      const plan = changed(perhaps)
      expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'change_payment_method', 'reset_receipt_status'])
      expect(plan.next).toMatchObject([{ step: 'check_np_console', event: null }])
      expect(said(plan)).toStrictEqual([
        'PAY-03 leaves_np',
        'PAY-04 fee_becomes_zero',
        'READ-08 approval_perhaps_stands',
      ])
      const end = cancelled(perhaps)
      expect(stepsOf(end)).toStrictEqual(['check_np_console', 'cancel_in_makeshop'])
      expect(said(end)).toStrictEqual(['READ-07 leaves_makeshop', 'READ-08 approval_perhaps_stands'])
      // Of goods that have left too (READ-16).
      const gone = { ...perhaps, deliveryStatus: 'shipped' } as const
      expect([stepsOf(changed(gone))[0], stepsOf(cancelled(gone))[0]]).toStrictEqual(Array(2).fill('check_np_console'))
    })

    it('READ-03, READ-05: a look that is asked for anyhow isn’t asked for twice', () => {
      const asked = { ...perhaps, openFollowUps: ['check_np_console'] } as const
      const looks = (plan: ClosingPlan) => stepsOf(plan).filter((step) => step === 'check_np_console').length
      for (const order of [
        asked,
        { ...asked, syncTrust: 'suspect' } as const,
        { ...perhaps, syncTrust: 'suspect' } as const,
      ])
        expect([looks(changed(order)), looks(cancelled(order))]).toStrictEqual([1, 1])
    })

    it('FLOW-03: by NP’s reason NP rejected it, and nothing is looked for', () => {
      const rejected = { ...perhaps, problem: { stage: 'screening', codes: ['NG001'] } } as const
      expect(stepsOf(changed(rejected))).toStrictEqual(['change_payment_method', 'reset_receipt_status'])
      expect(stepsOf(cancelled(rejected))).toStrictEqual(['cancel_in_makeshop'])
      expect(said(changed(rejected))).not.toContain('READ-08 approval_perhaps_stands')
    })
  })

  describe('READ-07, READ-08, READ-15: NP contradicts 審査NG, so it may hold what the order says it rejected', () => {
    const rejected = anOrder({ in: 'screening_rejected' })

    it.each([
      ['approved', approved],
      ['held', screeningHeld('RE009')],
      ['accepted with another id', accepted(OTHER_NP_ID)],
    ])('%s: the plan says what to do with what the look behind it finds', (_, answer) => {
      const order = lived(rejected, answer)
      const plans = [
        [changed(order), ['change_payment_method', 'check_np_console']],
        [cancelled(order), ['cancel_in_makeshop', 'check_np_console']],
      ] as const
      for (const [plan, steps] of plans) {
        expect(stepsOf(plan)).toStrictEqual(steps)
        expect(said(plan)).toContain('READ-08 transaction_perhaps_stands')
        expect(explainAnswer(plan)).toMatch(/NPに取引が残っている.*NP管理画面でキャンセルしてください/u)
        expect(explainAnswer(plan, 'en')).toMatch(/NP may hold.*If its console shows.*cancel it there/)
      }
    })

    it('READ-21: so of any order in doubt that is known to hold nothing there', () => {
      for (const order of [lived(rejected, doubted), lived(anOrder({ in: 'needs_attention' }), doubted)]) {
        expect(said(changed(order))).toContain('READ-08 transaction_perhaps_stands')
        expect(said(cancelled(order))).toContain('READ-08 transaction_perhaps_stands')
      }
    })

    it('READ-08: what is to be cancelled there anyhow needs no look for it, and what is trusted none at all', () => {
      const live = { state: 'live', id: NP_ID } as const
      const overridden = anOrder({ in: 'screening_rejected', npTransaction: live })
      for (const order of [lived(overridden, doubted), rejected, anOrder({ in: 'shipment_report_in_progress' })])
        expect(said(cancelled(order))).not.toContain('READ-08 transaction_perhaps_stands')
    })

    it('SYNC-02: where 入金完了 tells of an approval too, one sentence says it, that fits a look behind the close', () => {
      const perhaps = { everApproved: null, receiptStatus: 'received', problem: null } as const
      const order = lived({ ...rejected, ...perhaps }, doubted)
      expect(said(changed(order)).filter((each) => each.startsWith('READ-08'))).toStrictEqual([
        'READ-08 transaction_perhaps_stands',
      ])
    })
  })

  it.each([
    ['要確認', anOrder({ in: 'needs_attention', npTransaction: { state: 'live', id: NP_ID } }), 'cancel_in_np_console'],
    ['要確認 of which NP held nothing', anOrder({ in: 'needs_attention' }), 'check_np_console'],
    ['審査保留', anOrder({ in: 'screening_on_hold' }), 'cancel_in_np_console'],
  ] as const)(
    'PAY-06: NP may have approved an order in %s unseen, so 入金ステータス is looked at last',
    (_, order, left) => {
      const plan = changed(order)
      expect(stepsOf(plan).slice(-3)).toStrictEqual(['change_payment_method', left, 'check_receipt_status'])
      expect(plan.steps.at(-1)).toMatchObject({ event: null, rule: 'PAY-06', who: 'shop', followUps: [] })
      expect(plan.openFollowUps).toStrictEqual([left])
    },
  )

  it('PAY-01: from 審査保留 the way leads through 要確認', () => {
    const plan = changed(anOrder({ in: 'screening_on_hold' }))
    expect(stepsOf(plan)).toStrictEqual([
      'open_correction',
      'change_payment_method',
      'cancel_in_np_console',
      'check_receipt_status',
    ])
    expect(said(plan)).toStrictEqual(['PAY-03 leaves_np', 'PAY-04 fee_becomes_zero'])
  })

  it('READ-10: an approval that is gone already isn’t given up again', () => {
    const plan = changed(anOrder({ in: 'screening_on_hold', everApproved: true, receiptStatus: 'received' }))
    expect(said(plan)).toStrictEqual(['PAY-03 leaves_np', 'PAY-04 fee_becomes_zero'])
    expect(warned(plan)).toStrictEqual(['PAY-05', 'PAY-06'])
  })

  it('READ-02: goods that have left are set back to 未配送 first, and still are away', () => {
    const plan = changed(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }))
    expect(stepsOf(plan).slice(0, 3)).toStrictEqual(['revert_delivery', 'open_correction', 'change_payment_method'])
    expect(said(plan)).toContain('PAY-03 changed_after_shipping')
  })

  it.each([
    ['審査NG', anOrder({ in: 'screening_rejected', deliveryStatus: 'shipped' })],
    ['要確認, by a carrier outside the 14', anUnsupportedShipment()],
  ])('PAY-03: goods that have left in %s are paid for otherwise, and none have to come back', (_, order) => {
    const plan = changed(order)
    expect(said(plan)).toContain('PAY-03 changed_after_shipping')
    expect(said(plan).filter((each) => each.startsWith('READ-25'))).toStrictEqual([])
    expect(explainAnswer(plan)).not.toContain('返送')
    expect(explainAnswer(plan, 'en')).not.toMatch(/return/i)
  })

  it('READ-07: the wiz invoice that was printed is taken out of a parcel that goes on by the new method', () => {
    const plan = changed(aWizOrder({ in: 'screening_approved' }), PAYMENT_METHODS.cash_on_delivery)
    expect(said(plan).at(-1)).toBe('READ-07 invoice_becomes_void')
    expect(explainAnswer(plan)).toContain('取り出してください')
    expect(said(cancelled(aWizOrder({ in: 'screening_approved' })))).toContain('READ-07 invoice_becomes_void')
  })

  it.each([
    ['is printed', aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })],
    ['lies in a parcel that is here', aWizOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })],
    ['is of NP後払い without wiz', anOrder({ in: 'screening_approved', invoicePrintedAt: at })],
  ])('READ-07: and none of it is said where no invoice %s', (_, order) => {
    expect(said(changed(order))).not.toContain('READ-07 invoice_becomes_void')
    expect(said(cancelled(order))).not.toContain('READ-07 invoice_becomes_void')
  })

  it('READ-03: of a suspect order NP’s console is left to be checked too', () => {
    const order = aSuspectOrder({ in: 'needs_attention', npTransaction: { state: 'live', id: NP_ID } })
    expect(changed(order)).toMatchObject({
      opened: ['cancel_in_np_console'],
      openFollowUps: ['check_np_console', 'cancel_in_np_console'],
    })
  })

  it('READ-05: while somebody has to look into NP’s console, that comes first', () => {
    const openFollowUps = ['complete_delivery_again', 'check_np_console'] as const
    const plan = changed(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps }))
    expect(stepsOf(plan)).toStrictEqual([
      'check_np_console',
      'revert_delivery',
      'open_correction',
      'change_payment_method',
      'cancel_in_np_console',
      'reset_receipt_status',
    ])
    expect(plan.next).toMatchObject([{ step: 'settle_follow_ups', event: 'followUp.done' }])
    expect(plan.openFollowUps).toStrictEqual(['cancel_in_np_console', 'reset_receipt_status'])
    const opened = anOrder({ in: 'needs_attention', openFollowUps: ['check_np_console'] })
    expect(stepsOf(changed(opened))).toStrictEqual([
      'check_np_console',
      'change_payment_method',
      'check_receipt_status',
    ])
    expect(refused(opened, credit_card).violations.map(({ rule }) => rule)).toStrictEqual(['PAY-02'])
  })

  it('rehearses the change once where nothing is to be looked up first', () => {
    const readsOf = (ask: (to: PaymentMethod) => unknown): number => {
      let reads = 0
      const { label, linked } = PAYMENT_METHODS.bank_transfer
      const id = () => {
        reads += 1
        return 'bank_transfer'
      }
      ask(Object.defineProperty({ id: '', label, linked }, 'id', { get: id, enumerable: true }))
      return reads
    }
    const order = anOrder({ in: 'needs_attention' })
    const byDecide = readsOf((to) => decide(order, { type: 'paymentMethod.changed', to, at }))
    expect(byDecide).toBeGreaterThan(0)
    expect(readsOf((to) => planPaymentMethodChange(order, to))).toBe(byDecide)
  })

  it('FLOW-06: what is refused is refused of the order as it is: that NP’s console is to be looked into is still to be done', () => {
    const openFollowUps = ['check_np_console'] as const
    const { rule, next } = refused(anOrder({ in: 'shipment_report_completed', openFollowUps }))
    expect(rule).toBe('FLOW-06')
    expect(next).toStrictEqual([
      { step: 'check_np_console', event: null, rule: 'READ-21', followUps: [] },
      { step: 'record_follow_ups', event: 'followUp.done', rule: 'READ-07', followUps: openFollowUps },
    ])
    expect(refused({ ...aCancelledOrder(), openFollowUps }).next).toMatchObject([{ step: 'settle_follow_ups' }])
  })

  it.each(
    labelled(
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'shipment_report_preparing',
      'shipment_report_in_progress',
    ),
  )('PAY-01: in %s it is refused', (_, status) => {
    const refusal = refused(anOrder({ in: status }))
    expect(refusal.rule).toBe('PAY-01')
    expect(refusal.violations, 'that 要確認 can’t come first is no second reason').toHaveLength(1)
    const isReported = status.startsWith('shipment_report')
    const steps = isReported ? ['check_np_console', 'cancel_order'] : ['wait_for_link']
    expect(
      refusal.next.map(({ step }) => step),
      'CORR-07: 出荷報告完了, which is waited for, takes none either',
    ).toStrictEqual(steps)
  })

  it.each(labelled('screening_preparing', 'screening_waiting', 'screening_in_progress'))(
    'READ-16: of goods that left in %s it is refused too, and they are put back first, as the gate says',
    (_, status) => {
      const { next } = refused(anOrder({ in: status, deliveryStatus: 'shipped' }))
      expect(next.map(({ step }) => step)).toStrictEqual(['revert_delivery', 'wait_for_link'])
    },
  )

  it('FLOW-06, READ-07: so it is in 出荷報告完了, and once the order is closed', () => {
    const reported = refused(anOrder({ in: 'shipment_report_completed' }))
    expect(reported.rule).toBe('FLOW-06')
    expect(reported.next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'cancel_order'])
    expect(refused(aCancelledOrder()).rule).toBe('READ-07')
  })

  it('PAY-02: a method that is linked is refused', () => {
    expect(refused(anOrder({ in: 'screening_rejected' }), credit_card)).toMatchObject({ rule: 'PAY-02' })
  })

  it('PAY-02: in 要確認 it is refused once, and the next step can be taken there', () => {
    const refusal = refused(anOrder({ in: 'needs_attention' }), credit_card)
    expect(refusal.violations.map(({ rule }) => rule)).toStrictEqual(['PAY-02'])
    expect(refusal.next).toMatchObject([{ step: 'choose_unlinked_method', event: 'paymentMethod.changed' }])
  })

  it('PAY-02: in 審査OK too, before anybody gives the approval up', () => {
    const refusal = refused(anOrder({ in: 'screening_approved' }), credit_card)
    expect(refusal.rule).toBe('PAY-01')
    expect(refusal.violations.map(({ rule }) => rule)).toStrictEqual(['PAY-01', 'PAY-02'])
    expect(refusal.next).toMatchObject([{ step: 'choose_unlinked_method', event: null }])
  })

  it.each([null, 7, {}, { id: '', label: '', linked: false }])('READ-24: the method %j is malformed', (to) => {
    for (const status of ['needs_attention', 'screening_approved'] as const) {
      expect(refused(anOrder({ in: status }), to as unknown as PaymentMethod).code).toBe('malformed')
    }
  })

  it('READ-24: so is an order without a number', () => {
    expect(refused(anOrder({ in: 'needs_attention', orderNumber: '' }))).toMatchObject({
      event: 'paymentMethod.changed',
      violations: [{ code: 'malformed', detail: 'order.orderNumber' }],
    })
  })
})

describe('planCancellation', () => {
  it('CANC-01, READ-08: what NP may hold is cancelled in NP’s console', () => {
    const plan = cancelled(anOrder({ in: 'screening_approved' }))
    expect(plan.steps).toMatchObject([
      { step: 'cancel_in_makeshop', event: 'order.cancelled', rule: 'CANC-01' },
      { step: 'settle_follow_ups', event: 'followUp.done', followUps: ['cancel_in_np_console'], where: ['NP管理画面'] },
    ])
    expect(warned(plan)).toStrictEqual(['CANC-01'])
    expect(said(plan)).toStrictEqual(['READ-07 leaves_makeshop'])
  })

  it('READ-08: nothing is left over where NP holds nothing', () => {
    expect(cancelled(anOrder({ in: 'screening_rejected' }))).toMatchObject({ openFollowUps: [], warnings: [] })
  })

  it('FLOW-01, LINK-06, READ-08: of 審査待ち(準備中) the link may have told NP by then', () => {
    const plan = cancelled(anOrder({ in: 'screening_preparing' }))
    expect(plan.opened).toStrictEqual(['cancel_in_np_console'])
    expect(warned(plan)).toStrictEqual(['CANC-01'])
    expect(stepsOf(plan)).toStrictEqual(['cancel_in_makeshop', 'cancel_in_np_console'])
  })

  it.each(labelled('shipment_report_preparing', 'shipment_report_in_progress'))(
    'READ-08: in %s NP’s console has to be checked as well',
    (_, status) => {
      const plan = cancelled(anOrder({ in: status }))
      expect(plan.opened).toStrictEqual(['cancel_in_np_console', 'check_np_console'])
      expect(said(plan)).toContain('READ-25 closing_after_shipping')
    },
  )

  it('READ-07: what was open about the shipment is settled by it', () => {
    const plan = cancelled(
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] }),
    )
    expect(plan.openFollowUps).toStrictEqual(['cancel_in_np_console'])
  })

  it.each<readonly [string, Order]>([
    ['審査OK, 配送完了', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })],
    ['出荷報告中', anOrder({ in: 'shipment_report_in_progress' })],
    ['出荷報告完了', anOrder({ in: 'shipment_report_completed' })],
    [
      '出荷報告完了, 未配送',
      anOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped', shipment: null }),
    ],
    ['by a carrier that isn’t supported', anUnsupportedShipment()],
  ])('CANC-01, READ-05: %s: where the goods are comes before anything is cancelled', (_, order) => {
    const plan = cancelled(order)
    expect(stepsOf(plan).slice(0, 3)).toStrictEqual(['find_goods', 'cancel_in_makeshop', 'cancel_in_np_console'])
    expect(plan.next).toMatchObject([{ step: 'find_goods', event: null, rule: 'CANC-01' }])
    expect(said(plan).at(-1)).toBe('CANC-01 goods_perhaps_with_buyer')
    expect(explainAnswer(plan)).toMatch(
      /購入者がそのまま受け取るなら.*NPではキャンセルしないで.*出荷報告がなければ、NP管理画面で報告/u,
    )
    expect(explainAnswer(plan, 'en')).toMatch(
      /If the buyer keeps goods.*do not cancel at NP.*has no report yet, report the shipment.*Next: Find out where/,
    )
  })

  it('CANC-01: nobody looks for goods that are here, or of which NP holds nothing', () => {
    const unheld = anOrder({ in: 'screening_rejected', deliveryStatus: 'shipped' })
    for (const order of [anOrder({ in: 'screening_approved' }), unheld]) {
      const plan = cancelled(order)
      expect(stepsOf(plan)).not.toContain('find_goods')
      expect(said(plan)).not.toContain('CANC-01 goods_perhaps_with_buyer')
    }
  })

  it('READ-07: a closed order is not cancelled again', () => {
    expect(planCancellation(aCancelledOrder()).val).toMatchObject({ rule: 'READ-07' })
  })

  it('READ-24: what is no order is malformed', () => {
    expect(planCancellation(null as never).val).toMatchObject({
      event: 'order.cancelled',
      status: null,
      violations: [{ code: 'malformed', detail: 'order' }],
    })
  })
})

describe('a closing plan in words', () => {
  it('says what happens, what is left over, and what to do about it', () => {
    const plan = changed(anOrder({ in: 'screening_approved' }))
    expect(explainAnswer(plan, 'en')).toBe(
      'The change takes effect at once: the order leaves the NP lifecycle (PAY-03). Its payment fee becomes 0 yen (PAY-04). The approval (審査OK) is given up in makeshop, and may not come back (READ-02). → Next: Set "Needs attention" (要確認) under 「決済ステータスを変更する」.',
    )
    expect(plan.steps.map((step) => explainAnswer(step, 'en'))).toContain(
      `${explain('cancel_in_np_console', 'en')} Once paid, that can no longer be cancelled: settle a refund with the buyer and NP. Where: NP管理画面. Once done, record it.`,
    )
  })

  it('tells a cancel in makeshop from the one at NP', () => {
    const [cancel] = cancelled(anOrder({ in: 'screening_approved' })).steps
    expect(cancel && explainAnswer(cancel)).toBe('makeshopで注文をキャンセル、または削除してください。')
  })

  it('READ-08: sends nobody into NP’s console of an order that NP rejected, by what comes next either', () => {
    const plan = cancelled(anOrder({ in: 'screening_rejected' }))
    expect(stepsOf(plan)).toStrictEqual(['cancel_in_makeshop'])
    expect(explainAnswer(plan)).toMatch(/→ 次の操作: makeshopで注文をキャンセル、または削除してください。$/u)
    expect(explainAnswer(plan, 'en')).toMatch(/→ Next: Cancel the order in makeshop, or delete it\.$/u)
  })

  it('words what comes next as the step that it is', () => {
    const [approved, openFollowUps] = [anOrder({ in: 'screening_approved' }), ['check_np_console'] as const]
    for (const plan of [changed(approved), changed({ ...approved, openFollowUps }), cancelled(approved)]) {
      const [next, step] = [explainAnswer(plan).split('→ 次の操作: ')[1], plan.steps[0]]
      expect(step && explainAnswer(step).replace(/操作画面: [^。]*。/u, '')).toBe(next)
    }
  })
})
