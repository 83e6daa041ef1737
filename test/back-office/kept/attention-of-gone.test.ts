import { describe, expect, it } from 'vitest'
import { diffOrders, type KeptOrder, observeKept, planCorrection, triageKept } from '../../../src/back-office/index.js'
import { anOrder, aWizOrder } from '../../support/an-order.js'
import { codesOf, given, hourOf, keepingOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const shipment = { carrier: 'ヤマト運輸', slipNumber: '1234-5678-9013' }
const attention = { paymentStatus: '要確認', deliveryStatus: '配送完了' }

const stepsOf = ({ next }: { readonly next: readonly { readonly step: string }[] }) => next.map(({ step }) => step)
const looked = (kept: KeptOrder, shown: object) =>
  observeKept(kept, { ...attention, at: morningOf(2), ...shown }).unwrap()
const onList = (kept: KeptOrder) => {
  const { lists } = triageKept([kept], morningOf(2)).unwrap()
  return lists.flatMap(({ items }) => items.map(({ findings }) => findings[0]?.code)).join()
}
const planned = ({ order }: KeptOrder) => {
  const plan = planCorrection(order)
  return plan.ok ? plan.val.steps.map(({ step }) => step) : []
}

describe('SYNC-01, FLOW-04: 要確認 of goods that left after 審査OK', () => {
  const completed = given(approved).records({
    type: 'delivery.completed',
    channel: 'order_detail',
    ...shipment,
    at: hourOf(1, 12),
  }).kept

  it.each([
    ['配送完了 is on record', completed, shipment],
    ['配送完了 is on record, and an empty list of codes is shown', completed, { ...shipment, problemCodes: [] }],
    ['nobody saw 配送完了', given(approved).kept, shipment],
    ['neither carrier nor slip is shown, as by the order API', given(approved).kept, {}],
  ])(
    'without a code it may have been set after the report, so that NP is asked before 未配送: %s',
    (_, before, shown) => {
      const look = looked(before, shown)
      expect(look.course).toContain('shipment.failed')
      const { kept } = look
      expect(stepsOf(look)).toStrictEqual(['check_np_console'])
      expect(stepsOf(given(kept.order).gate(1))).toStrictEqual(['check_np_console'])
      expect(onList(kept)).toBe('shipped_cause_unknown')
      expect(planned(kept).slice(0, 3)).toStrictEqual([
        'check_payment_information',
        'check_np_console',
        'revert_delivery',
      ])
    },
  )

  it('SHIP-05: with NP’s code against the report 未配送 is first', () => {
    const look = looked(completed, { ...shipment, problemCodes: ['E0100110'] })
    expect(stepsOf(look)[0]).toBe('revert_delivery')
    expect(onList(look.kept)).toBe('report_refused')
    expect(planned(look.kept)[0]).toBe('revert_delivery')
    expect(codesOf(given(look.kept.order).gate(1))).toStrictEqual(['READ-14 goods_have_left'])
  })
})

describe('READ-16, SYNC-01: 配送完了 in 要確認 of an order of which nobody saw an approval', () => {
  const statuses = ['screening_waiting', 'screening_in_progress', 'screening_on_hold', 'needs_attention'] as const
  const known = statuses.flatMap((status) =>
    [null, true].map(
      (everApproved) => [status, anOrder({ in: status, receiptStatus: 'received', everApproved })] as const,
    ),
  )

  it.each(known)(
    '%s: NP may have approved it unseen and have its report, so that it is asked before 未配送',
    (_, order) => {
      const look = looked(given(order).kept, {})
      expect(look.findings[0]?.code).toBe('shipped_without_approval')
      expect(look.inTurn).toBe(true)
      expect(stepsOf(look).slice(0, 2)).toStrictEqual(['check_np_console', 'revert_delivery'])
    },
  )

  it('NP is known never to have approved it: 未配送 is first', () => {
    const order = anOrder({ in: 'needs_attention', everApproved: false })
    expect(stepsOf(looked(given(order).kept, {}))[0]).toBe('revert_delivery')
  })
})

describe('SHIP-05, FLOW-04: 要確認 beside 未配送, with a code by which NP refused the report', () => {
  const refused = { deliveryStatus: '未配送', problemCodes: ['E0100110'] }

  it.each([
    ['carrier and slip are shown', anOrder({ in: 'screening_approved' }), shipment],
    ['neither is shown', anOrder({ in: 'screening_approved' }), {}],
    ['by then the cells are empty', anOrder({ in: 'screening_approved' }), { carrier: '', slipNumber: '' }],
    ['by then the slip number is taken out', anOrder({ in: 'screening_approved' }), { ...shipment, slipNumber: '' }],
    ['by then another carrier is chosen', anOrder({ in: 'screening_approved' }), { ...shipment, carrier: '第一貨物' }],
    ['SHIP-08: wiz, its invoice is on record', aWizOrder({ in: 'screening_approved' }), shipment],
    [
      'SHIP-08: wiz, nobody recorded its printing',
      aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }),
      shipment,
    ],
  ])('in 審査OK before: the goods left, and were put back after the refusal: %s', (_, before, shown) => {
    const look = looked(given(before).kept, { ...refused, ...shown })
    expect(look.kind).toBe('operator')
    const { course } = look
    expect(course.slice(course.indexOf('delivery.completed'))).toStrictEqual([
      'delivery.completed',
      'shipment.failed',
      'delivery.reverted',
    ])
    expect(look.order).toMatchObject({
      paymentStatus: 'needs_attention',
      deliveryStatus: 'not_shipped',
      shipment: null,
      everApproved: true,
      syncTrust: 'linked',
      problem: { stage: 'shipment', codes: ['E0100110'] },
    })
    const codes = look.findings.map(({ code }) => code)
    expect(codes).toContain('goods_left_before')
    expect(codes).not.toContain('approval_taken_back')
    expect(codes).not.toContain('cause_not_recorded')
    expect(planned(look.kept)[0]).toBe('edit_shipment')
    expect(diffOrders(before, look.order).unwrap()).toMatchObject({ kind: 'operator', course })
  })

  it('READ-02: without such a code somebody opened a correction, and the parcel is stopped', () => {
    for (const problemCodes of [[], ['RE009'], ['E0100120'], null]) {
      const look = looked(given(approved).kept, { ...refused, ...shipment, problemCodes })
      expect(look).toMatchObject({ kind: 'approval_taken_back', course: ['correction.opened'] })
    }
  })

  it.each(['E0100105', 'E0100109', 'E0100110'])(
    'SHIP-01: %s: a claimed parcel has left, and is stopped by nobody',
    (code) => {
      const unprinted = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
      const cells = [{ carrier: '', slipNumber: '' }, { ...shipment, slipNumber: '' }, shipment, {}]
      for (const [order, shown] of [approved, unprinted].flatMap((one) => cells.map((cell) => [one, cell] as const))) {
        const claimed = { ...given(order).kept, parcelClaim: { name: 'pick-17', isToStop: false } }
        const look = looked(claimed, { ...refused, ...shown, problemCodes: [code] })
        expect(look.kept).toMatchObject({ parcelClaim: null, goodsHaveLeft: true })
        expect(look.findings.map((finding) => finding.code)).not.toContain('claimed_parcel_to_stop')
        expect(look.order.problem).toStrictEqual({ stage: 'shipment', codes: [code] })
      }
    },
  )

  it('SHIP-08: no invoice is put on record that nobody printed: it would free goods that are back', () => {
    for (const problemCodes of [['E0100111'], ['E0100110'], ['E0100126']]) {
      const unprinted = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
      const look = looked(given(unprinted).kept, { ...refused, ...shipment, problemCodes })
      expect(look.order.invoicePrintedAt).toBeNull()
      expect(look.kept.goodsHaveLeft).toBe(true)
      expect(look.findings.map(({ code }) => code)).toContain('goods_left_before')
    }
  })

  it('READ-09: of any other order, too, the look says that goods left before, at once', () => {
    const look = looked(given(anOrder({ in: 'screening_in_progress' })).kept, refused)
    expect(look.findings.map(({ code }) => code)).toContain('goods_left_before')
    expect(look.kept.goodsHaveLeft).toBe(true)
  })
})

describe('SHIP-08: goods of a wiz order come back of which nobody recorded the printing', () => {
  const unprinted = given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))
  const withCode = { ...attention, ...shipment, problemCodes: ['E0100110'] }
  const report = { paymentStatus: '出荷報告中', deliveryStatus: '配送完了', ...shipment }
  const back = { type: 'delivery.reverted', at: hourOf(3, 10) } as const
  const edited = { type: 'order.edited', fields: ['shipping'], at: hourOf(3, 11) } as const

  it.each([
    ['NP refused the report', unprinted.shows(2, withCode)],
    ['the report was seen, and then that NP refused it', unprinted.shows(2, report).shows(3, withCode)],
    [
      '配送完了 was seen, and then that NP refused its report',
      unprinted.shows(2, { ...report, paymentStatus: '審査OK' }).shows(3, withCode),
    ],
  ])('%s: the gate asks for the invoice, and the parcel leaves once its printing is recorded', (_, gone) => {
    expect(gone.kept.order).toMatchObject({ paymentStatus: 'needs_attention', invoicePrintedAt: null })
    const { kept } = gone.records(back)
    const approvedAnew = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
    const here = keepingOf({ ...kept, goodsHaveLeft: false })
      .records(edited)
      .shows(4, approvedAnew)
    expect(here.kept.order).toMatchObject({ paymentStatus: 'screening_approved', invoicePrintedAt: null })
    expect(here.gate(4)).toMatchObject({ verdict: 'hold' })
    expect(codesOf(here.gate(4))).toStrictEqual(['SHIP-08 invoice_not_printed'])
    expect(stepsOf(here.gate(4))).toStrictEqual(['print_invoice'])
    expect(here.records({ type: 'invoice.printed', at: hourOf(4, 10) }).gate(4).verdict).toBe('ship')
  })

  it('READ-09: while they are with the buyer, their invoice is recorded before 配送完了 is set again', () => {
    const again = unprinted.shows(2, withCode).records(back).records(edited)
    const approvedAnew = again.shows(4, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(codesOf(approvedAnew.gate(4))[0]).toBe('READ-09 goods_left_before')
    expect(stepsOf(approvedAnew.gate(4))).toStrictEqual(['record_printed_invoice'])
  })
})
