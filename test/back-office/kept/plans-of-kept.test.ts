import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyShipmentResults,
  decideKept,
  explainAnswer,
  type KeptOrder,
  keepOrder,
  observeKept,
  parcelGate,
  parcelToStop,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  planShipment,
  reconcile,
  type ShipmentToPlan,
  triageKept,
} from '../../../src/back-office/index.js'
import { type Order, PAYMENT_METHODS } from '../../../src/index.js'
import { isOfReport } from '../../../src/status/is-of-report.js'
import {
  approved as approvedByNp,
  cancelled,
  completed,
  correctionOpened,
  done,
  doubted,
  edited,
  reverted,
} from '../../support/an-event.js'
import { anOrder, aWizOrder } from '../../support/an-order.js'
import { someOrder } from '../arbitraries.js'
import { given, hourOf, keepingOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const { bank_transfer } = PAYMENT_METHODS

/** Goods that left by a way that isn't linked (SHIP-07), whose order was put back to 未配送 to be reported (SHIP-05). */
const putBack = given(approved)
  .records(completed({ channel: 'sanchoku' }))
  .records(reverted)
/** NP refused the report of goods that left, and 未配送 was set to correct the slip (SHIP-05). */
const refusedReport = given(approved)
  .records(completed())
  .shows(2, { paymentStatus: '要確認', deliveryStatus: '配送完了', problemCodes: ['E0100110'] })
  .records({ ...reverted, at: hourOf(2, 11) })
const claim = { name: 'pick-1', isToStop: false }
const claimed: KeptOrder = { ...given(approved).kept, parcelClaim: claim }
/** Somebody denied the approval by a confirmation; adopted anew, the order is 審査OK all the same (READ-21). */
const denied: KeptOrder = { ...given(approved).kept, approvalDenied: true }
const here = (kept: KeptOrder): KeptOrder => ({ ...kept, goodsHaveLeft: false })

const stepsOf = ({
  steps,
}: {
  readonly steps: readonly { readonly step: string; readonly followUps: readonly string[] }[]
}) => steps.map(({ step, followUps: [kind] }) => kind ?? step)
const stepsOfNext = ({ next }: { readonly next: readonly { readonly step: string }[] }) => next.map(({ step }) => step)
const said = ({ findings }: { readonly findings: readonly { readonly code: string; readonly rule: string }[] }) =>
  findings.map(({ code, rule }) => `${rule} ${code}`)

const shipment: ShipmentToPlan = {
  deliveryId: '1',
  carrier: 'ヤマト運輸',
  slipNumber: '1234-5678-9013',
  apiIsLinked: true,
  at: hourOf(3, 15),
}

describe('planCancellation of a kept order', () => {
  it('CANC-01, READ-09: goods that left before 未配送 are found first, as the lists say once it is cancelled', () => {
    const { kept } = putBack
    const alone = planCancellation(kept.order).unwrap()
    expect(stepsOf(alone)).toStrictEqual(['cancel_in_makeshop', 'cancel_in_np_console'])
    const plan = planCancellation(kept).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['find_goods', 'cancel_in_makeshop', 'cancel_in_np_console'])
    expect(plan.next).toMatchObject([{ step: 'find_goods', event: null, rule: 'CANC-01' }])
    expect(said(plan)).toStrictEqual([
      'READ-07 leaves_makeshop',
      'READ-25 closing_after_shipping',
      'CANC-01 goods_perhaps_with_buyer',
    ])
    // The rest is the same.
    expect({ ...plan, findings: [], steps: [], next: [] }).toStrictEqual({
      ...alone,
      findings: [],
      steps: [],
      next: [],
    })
    const [item] = triageKept([putBack.records(cancelled).kept], morningOf(1))
      .unwrap()
      .lists.flatMap(({ items }) => items)
    expect(item?.findings.map(({ code }) => code)).toStrictEqual(['cancelled_after_shipping'])
    expect(item?.next[0]?.step).toBe('find_goods')
  })

  it('READ-25: of goods that came back, or of which NP holds nothing, none are looked for', () => {
    const back = planCancellation(here(putBack.kept)).unwrap()
    expect(stepsOf(back)).toStrictEqual(['cancel_in_makeshop', 'cancel_in_np_console'])
    const unheld = keepOrder(anOrder({ in: 'screening_rejected' }), morningOf(1)).unwrap()
    const plan = planCancellation({ ...unheld, goodsHaveLeft: true }).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['cancel_in_makeshop'])
    expect(said(plan)).toStrictEqual(['READ-07 leaves_makeshop', 'READ-25 closing_after_shipping'])
  })

  it('SHIP-01: a claimed parcel is stopped before the cancel, as decideKept says behind it', () => {
    const plan = planCancellation(claimed).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['stop_parcel', 'cancel_in_makeshop', 'cancel_in_np_console'])
    expect(plan.next).toMatchObject([{ step: 'stop_parcel', event: null, rule: 'SHIP-01' }])
    // As it is, it may leave: only the cancel makes it stop, and nothing has happened since it was claimed.
    expect(parcelToStop(claimed)).toBeNull()
    expect(plan.findings.at(-1)).toStrictEqual({ code: 'parcel_to_stop_first', rule: 'SHIP-01', detail: 'pick-1' })
    const stopped = planCancellation({ ...claimed, parcelClaim: { ...claim, isToStop: true } }).unwrap()
    expect(stopped.findings.at(-1)).toStrictEqual({ code: 'claimed_parcel_to_stop', rule: 'SHIP-01', detail: 'pick-1' })
    expect(stopped.steps).toStrictEqual(plan.steps)
    expect(explainAnswer(plan, 'en')).toMatch(/Stop the claimed parcel, and release the claim\.$/)
    // Where goods left before, too, that comes ahead of where they are.
    expect(stepsOf(planCancellation({ ...putBack.kept, parcelClaim: claim }).unwrap()).slice(0, 2)).toStrictEqual([
      'stop_parcel',
      'find_goods',
    ])
    // One that has left is none to stop.
    const gone = planCancellation(given(approved).records(completed()).kept).unwrap()
    expect(stepsOf(gone)[0]).toBe('find_goods')
  })

  it('READ-21, CANC-01: an approval that was denied holds up no cancel, and is said', () => {
    const plan = planCancellation(denied).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['cancel_in_makeshop', 'cancel_in_np_console'])
    expect(plan.findings.at(-1)).toStrictEqual({
      code: 'confirmed_otherwise',
      rule: 'READ-21',
      detail: 'screening_approved',
    })
    expect(said(planCancellation(denied.order).unwrap())).not.toContain('READ-21 confirmed_otherwise')
  })
})

describe('planPaymentMethodChange of a kept order', () => {
  it('PAY-03, READ-09: goods that left before 未配送 are not sent again after the change', () => {
    const { kept } = putBack
    expect(said(planPaymentMethodChange(kept.order, bank_transfer).unwrap())).not.toContain(
      'PAY-03 changed_after_shipping',
    )
    const plan = planPaymentMethodChange(kept, bank_transfer).unwrap()
    expect(said(plan)).toContain('PAY-03 changed_after_shipping')
    expect(stepsOf(plan)).toStrictEqual(stepsOf(planPaymentMethodChange(kept.order, bank_transfer).unwrap()))
  })

  it('SHIP-01: a claimed parcel is stopped first', () => {
    const plan = planPaymentMethodChange(claimed, bank_transfer).unwrap()
    expect(stepsOf(plan).slice(0, 3)).toStrictEqual(['stop_parcel', 'open_correction', 'change_payment_method'])
    expect(said(plan)).toContain('SHIP-01 parcel_to_stop_first')
  })
})

describe('planCorrection of a kept order', () => {
  it('READ-09, READ-02: goods that left, 未配送 in 審査OK: nothing is edited, as the gate and the lists say', () => {
    const { kept } = putBack
    expect(stepsOf(planCorrection(kept.order).unwrap())[0]).toBe('open_correction')
    const plan = planCorrection(kept).unwrap()
    expect(said(plan)).toStrictEqual(['READ-09 goods_left_before', 'SYNC-01 repeated_in_vain'])
    expect(stepsOf(plan)).toStrictEqual(['complete_delivery_again'])
    expect(stepsOf({ steps: plan.instead })).toStrictEqual(['report_at_np', 'set_reported', 'confirm_sync'])
    expect(plan).toMatchObject({ fields: [], editCures: false, costs: [] })
    const gate = parcelGate(kept, { seenSince: morningOf(1) })
    expect(gate.next).toStrictEqual(plan.next)
  })

  it('SHIP-08, READ-11: of wiz the invoice that may be gone with them is recorded before', () => {
    const order = { ...aWizOrder({ in: 'screening_approved' }), invoicePrintedAt: null }
    const plan = planCorrection({ ...putBack.kept, order }).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['record_printed_invoice', 'complete_delivery_again'])
    expect(parcelGate({ ...putBack.kept, order }, { seenSince: morningOf(1) }).next).toStrictEqual(plan.next)
  })

  it('READ-09, READ-16: an edit that the shop wants of goods that left ends in 配送完了 once more', () => {
    const { kept } = putBack
    expect(stepsOf(planCorrection(kept.order, ['items']).unwrap()).at(-1)).toBe('wait_for_approval')
    const plan = planCorrection(kept, ['items']).unwrap()
    expect(stepsOf(plan)).toStrictEqual([
      'open_correction',
      'edit_order',
      'wait_for_approval',
      'complete_delivery_again',
    ])
    expect(plan.costs.map(({ code }) => code)).toContain('screened_after_shipping')
    // Once it is edited nothing of the order tells it, either.
    const again = putBack.records(correctionOpened)
    expect(stepsOf(planCorrection(again.kept.order).unwrap()).at(-1)).toBe('wait_for_approval')
    expect(stepsOf(planCorrection(again.kept).unwrap()).at(-1)).toBe('complete_delivery_again')
  })

  it('SHIP-05, READ-09: goods that came back leave by the gate, and are not reported as if they were gone', () => {
    const { kept } = refusedReport
    for (const fields of [null, ['destination'] as const]) {
      expect(stepsOf(planCorrection(kept, fields).unwrap()).at(-1)).toBe('complete_delivery_again')
      expect(stepsOf(planCorrection(kept.order, fields).unwrap()).at(-1)).toBe('complete_delivery_again')
      const plan = planCorrection(here(kept), fields).unwrap()
      expect(stepsOf(plan).at(-1)).toBe('wait_for_approval')
      expect(plan.costs.map(({ code }) => code)).not.toContain('screened_after_shipping')
    }
    // So says the gate, once they are 審査OK again.
    const again = keepingOf(here(kept))
      .records({ ...edited('destination'), at: hourOf(2, 12) })
      .shows(3, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(again.gate(3).verdict).toBe('ship')
  })

  it('SHIP-05: without what is kept the last step says when it isn’t to be taken', () => {
    const last = planCorrection(refusedReport.kept.order).unwrap().steps.at(-1)
    expect(last && explainAnswer(last)).toContain('商品が手元にあるなら、まだ「配送完了」にしないでください。')
    expect(last && explainAnswer(last, 'en')).toContain('If the goods are here, do not set it yet.')
  })

  it('PAY-01: goods that left before, of what NP has cancelled, are found and paid for', () => {
    const order = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: ['E0100114'] } })
    const kept = keepOrder({ ...order, deliveryStatus: 'not_shipped' }, morningOf(1)).unwrap()
    expect(kept.goodsHaveLeft).toBe(true)
    expect(stepsOf(planCorrection(kept.order).unwrap())).not.toContain('find_goods')
    const plan = planCorrection(kept).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'find_goods'])
    expect(said(plan)).toContain('PAY-01 goods_to_be_paid')
  })

  it('CORR-06, READ-05: of goods that left before, NP may have the report that it is asked about', () => {
    const order = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: ['E0109002'] } })
    const kept = keepOrder({ ...order, deliveryStatus: 'not_shipped' }, morningOf(1)).unwrap()
    for (const fields of [null, ['items'] as const]) {
      const plan = planCorrection(kept, fields).unwrap()
      expect(said(plan)).toContain('READ-05 repeat_if_not_told')
      expect(stepsOf({ steps: plan.instead })).toStrictEqual(['set_reported', 'confirm_sync'])
      expect(said(planCorrection(here(kept), fields).unwrap())).not.toContain('READ-05 repeat_if_not_told')
    }
  })

  describe('goods that left by an unsupported carrier, 未配送 again (READ-06, SHIP-06)', () => {
    const leftBy = (carrier: string) => given(approved).records(completed({ carrier })).records(reverted).kept

    it('SHIP-05, READ-09: of mail a person reports them, as in 配送完了, and plan, list, gate and comparison say so', () => {
      const kept = leftBy('ネコポス')
      const plan = planCorrection(kept).unwrap()
      expect(said(plan).slice(0, 3)).toStrictEqual([
        'SHIP-06 mail_service_beyond_link',
        'READ-06 report_left_to_hand',
        'SHIP-05 correct_if_mistaken',
      ])
      expect(plan.editCures).toBe(false)
      expect(stepsOf(plan)).toStrictEqual(['check_np_console', 'report_at_np', 'set_reported', 'confirm_sync'])
      // Only if the carrier was chosen by mistake does an edit lead on.
      expect(stepsOf({ steps: plan.instead })).toStrictEqual([
        'check_np_console',
        'edit_shipment',
        'wait_for_approval',
        'complete_delivery_again',
      ])
      const [item] = triageKept([kept], morningOf(1))
        .unwrap()
        .lists.flatMap(({ items }) => items)
      expect(item).toMatchObject({ list: 'shipped_not_reported', next: plan.next })
      const npState = { status: 'approved', at: hourOf(3, 18) } as const
      expect(stepsOfNext(parcelGate(kept, { seenSince: morningOf(1) }))).toStrictEqual(['check_np_console'])
      // Whoever brings NP's word has just looked: then they are reported.
      expect(stepsOfNext(reconcile(kept, npState).unwrap())).toStrictEqual(['check_np_console', 'report_at_np'])
    })

    it('SHIP-10, READ-09: of any other nobody knows behind 未配送 whether NP was asked: all that may be is said', () => {
      for (const carrier of ['第一貨物', '日本郵便']) {
        const kept = leftBy(carrier)
        const plan = planCorrection(kept).unwrap()
        expect(said(plan)).toStrictEqual(
          expect.arrayContaining([
            'SHIP-04 carrier_beyond_link',
            'SHIP-10 ask_if_taken',
            'PAY-01 pay_otherwise_if_not_covered',
            'SHIP-05 correct_if_mistaken',
          ]),
        )
        expect(plan.editCures).toBeNull()
        expect(said(plan).some((finding) => finding.endsWith('carrier_perhaps_meant'))).toBe(carrier === '日本郵便')
        // NP may have the report, so a look comes first, whoever is asked.
        expect(stepsOf(plan)).toStrictEqual([
          'check_np_console',
          'edit_shipment',
          'wait_for_approval',
          'complete_delivery_again',
        ])
        expect(plan.fields).toStrictEqual(['shipping'])
        expect(stepsOf({ steps: plan.instead })).toStrictEqual(['report_at_np', 'set_reported', 'confirm_sync'])
        const [item] = triageKept([kept], morningOf(1))
          .unwrap()
          .lists.flatMap(({ items }) => items)
        expect(item?.next).toStrictEqual(plan.next)
        expect(stepsOfNext(parcelGate(kept, { seenSince: morningOf(1) }))).toStrictEqual(['check_np_console'])
      }
    })

    it.each(['ネコポス', '第一貨物'])('READ-06, READ-09: the look that shows %s put back says so, too', (carrier) => {
      const followUp = carrier === 'ネコポス' ? 'report_in_np_console' : 'ask_np_shipping_option'
      const gone = given(approved).records(completed({ carrier }))
      for (const { kept } of [gone, gone.records(done(followUp))]) {
        const shown = { paymentStatus: '要確認', deliveryStatus: '未配送', carrier, at: morningOf(2) }
        const seen = observeKept(kept, shown).unwrap()
        expect(said(seen)).toContain('READ-09 goods_left_before')
        expect(stepsOfNext(seen)).toStrictEqual(['check_np_console'])
        expect(seen.next).toStrictEqual(parcelGate(seen.kept, { seenSince: morningOf(2) }).next)
      }
    })

    it.each(['ネコポス', '第一貨物'])(
      'CANC-01, READ-09: of %s, and cancelled, the goods are found first',
      (carrier) => {
        const kept = given(approved).records(completed({ carrier })).records(reverted).records(cancelled).kept
        expect(stepsOfNext(parcelGate(kept, { seenSince: morningOf(1) }))).toStrictEqual([
          'find_goods',
          'settle_by_goods',
        ])
      },
    )

    it.each(['not_found', 'cancelled', 'rejected', 'held', 'approved', 'reported'] as const)(
      'READ-06, READ-09: what NP says of them, %s, leads where it would before 未配送',
      (status) => {
        const npState = { status, at: hourOf(3, 18) } as const
        const gone = given(approved)
          .records(completed({ carrier: 'ネコポス' }))
          .records(done('report_in_np_console'))
        const { next } = reconcile(gone.kept, npState).unwrap()
        expect(reconcile(gone.records(reverted).kept, npState).unwrap().next).toStrictEqual(next)
      },
    )

    it.each(['ネコポス', '第一貨物'])(
      'READ-09, READ-03: of %s, in doubt since, none leaves, and a claim is stopped',
      (carrier) => {
        const kept = given(approved).records(completed({ carrier })).records(reverted).records(doubted).kept
        const gate = parcelGate({ ...kept, parcelClaim: claim }, { seenSince: morningOf(1) })
        expect(gate.verdict).toBe('stop')
        expect(said(gate)).toStrictEqual([
          'READ-09 goods_left_before',
          'SHIP-01 claimed_parcel_to_stop',
          'READ-03 sync_suspect',
          'READ-16 needs_attention',
          'READ-10 received_is_no_evidence',
        ])
      },
    )

    it('READ-07, READ-09: of a wiz order no invoice is to be taken out: it went with them', () => {
      const wiz = given(aWizOrder({ in: 'screening_approved' }))
        .records(completed())
        .shows(2, {
          paymentStatus: '要確認',
          deliveryStatus: '配送完了',
          problemCodes: ['E0100110'],
        })
      const back = wiz.records({ ...reverted, at: hourOf(2, 11) }).records({ ...cancelled, at: hourOf(2, 12) }).kept
      const codes = (kept: KeptOrder) => said(parcelGate(kept, { seenSince: morningOf(1) }))
      expect(codes(back)).toContain('READ-09 goods_left_of_closed')
      expect(codes(back)).not.toContain('READ-07 invoice_to_take_out')
      expect(codes(here(back))).toContain('READ-07 invoice_to_take_out')
    })

    it('STAT-04, READ-06: only in 要確認: elsewhere it is no carrier that its order came there by', () => {
      const order = anOrder({ in: 'screening_on_hold', problem: { stage: 'shipment', codes: ['第一貨物'] } })
      const npState = { status: 'held', at: hourOf(3, 18) } as const
      const { next } = reconcile(keepOrder(order, morningOf(1)).unwrap(), npState).unwrap()
      expect(next).toStrictEqual(reconcile(order, npState).unwrap().next)
    })

    it('SHIP-05: goods that are here go by another carrier', () => {
      const kept = here(leftBy('第一貨物'))
      expect(stepsOf(planCorrection(kept).unwrap())).toStrictEqual(['edit_shipment', 'wait_for_approval'])
      const [item] = triageKept([kept], morningOf(1))
        .unwrap()
        .lists.flatMap(({ items }) => items)
      expect(item?.next[0]?.step).toBe('edit_shipment')
    })
  })

  it('STAT-04, READ-16: goods that left before wait for NP, and are 配送完了 again once it approves', () => {
    const order = anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: ['RE029'] } })
    const kept = keepOrder(order, morningOf(1)).unwrap()
    expect(stepsOf(planCorrection(kept).unwrap())).toStrictEqual(['wait_for_link'])
    const left = planCorrection({ ...kept, goodsHaveLeft: true }).unwrap()
    expect(stepsOf(left)).toStrictEqual(['wait_for_link', 'complete_delivery_again'])
  })

  it('SHIP-01: a claimed parcel is stopped before its order is corrected, either way', () => {
    const plan = planCorrection(claimed).unwrap()
    expect(stepsOf(plan).slice(0, 2)).toStrictEqual(['stop_parcel', 'open_correction'])
    expect(plan.next).toMatchObject([{ step: 'stop_parcel' }])
    expect(plan.findings).toContainEqual({ code: 'parcel_to_stop_first', rule: 'SHIP-01', detail: 'pick-1' })
    const rejected = keepOrder(anOrder({ in: 'screening_rejected' }), morningOf(1)).unwrap()
    const ended = planCorrection({ ...rejected, parcelClaim: claim }).unwrap()
    expect([ended.steps[0]?.step, ended.instead[0]?.step]).toStrictEqual(['stop_parcel', 'stop_parcel'])
    // Which stays so, once it was to be stopped, though its order is 審査OK again.
    const again = planCorrection({ ...putBack.kept, parcelClaim: { ...claim, isToStop: true } }).unwrap()
    expect(stepsOf(again)).toStrictEqual(['stop_parcel', 'complete_delivery_again'])
    // Of goods that left before, another claim that may go on changes nothing.
    const other = planCorrection({ ...putBack.kept, parcelClaim: claim }).unwrap()
    expect(stepsOf(other)).toStrictEqual(['complete_delivery_again'])
    // The way by a display that is set stops it; of the steps that isn't said.
    expect(stepsOf({ steps: other.instead })[0]).toBe('stop_parcel')
    expect(said(other)).toStrictEqual(['READ-09 goods_left_before', 'SYNC-01 repeated_in_vain'])
  })
})

describe('planShipment of a kept order', () => {
  const planned = (kept: KeptOrder | Order, also: Partial<ShipmentToPlan> = {}) =>
    planShipment(kept, { ...shipment, ...also }).unwrap()

  it('READ-09: of goods that left before 配送完了 is set once more, and no second parcel leaves', () => {
    const { kept } = putBack
    const plan = planned(kept)
    expect(said(plan)).toStrictEqual(['SHIP-09 will_be_reported', 'READ-09 goods_left_before'])
    expect({ ...plan, findings: [] }).toStrictEqual({ ...planned(kept.order), findings: [] })
    // Where a person enters it, the step is none for a parcel.
    const withoutSlip = { slipNumber: null, carrier: null }
    expect(planned(kept.order, withoutSlip).next).toMatchObject([{ step: 'complete_delivery' }])
    expect(planned(kept, withoutSlip).next).toMatchObject([{ step: 'complete_delivery_again' }])
    expect(said(planned(here(kept)))).toStrictEqual(['SHIP-09 will_be_reported'])
  })

  it('READ-09: a parcel that somebody hands out is entered, and no other leaves', () => {
    const plan = planned(claimed)
    expect(plan.findings.at(-1)).toStrictEqual({ code: 'parcel_claimed', rule: 'READ-09', detail: 'pick-1' })
    expect(plan).toMatchObject({ isHeldBack: false, next: [] })
    expect(planned(claimed, { slipNumber: null }).next).toMatchObject([{ step: 'complete_claimed_delivery' }])
  })

  it('SHIP-01: nothing is sent of a claimed parcel that is to be stopped', () => {
    const kept = { ...claimed, parcelClaim: { ...claim, isToStop: true } }
    const plan = planned(kept)
    expect(plan.isHeldBack).toBe(true)
    expect(plan.findings.at(-1)).toStrictEqual(parcelToStop(kept))
    expect(plan.next).toMatchObject([{ step: 'stop_parcel', rule: 'SHIP-01' }])
    // Stored or not.
    for (const each of [plan, JSON.parse(JSON.stringify(plan))]) {
      const { rows, send } = applyShipmentResults([each], []).unwrap()
      expect(send).toStrictEqual([])
      expect(rows).toMatchObject([{ call: null, retry: null, next: [{ step: 'stop_parcel' }], inTurn: false }])
      expect(rows[0]?.findings).toStrictEqual([parcelToStop(kept)])
    }
    // Once both calls went well for it, it has left.
    const calls = plan.calls?.map((call) => ({ ...call, message: null })) ?? []
    const [row] = applyShipmentResults([plan], calls).unwrap().rows
    expect(row).toMatchObject({ state: 'completed', findings: [{ code: 'completed' }], next: [] })
    // A look into NP's console comes behind the stop.
    const asked = { ...kept, order: { ...approved, openFollowUps: ['check_np_console'] as const } }
    expect(planned(asked).next.map(({ step }) => step)).toStrictEqual([
      'stop_parcel',
      'check_np_console',
      'record_follow_ups',
    ])
  })
})

describe('an approval or a report that somebody denied', () => {
  const stamped = given(approved).records(completed()).records(approvedByNp)
  const report: KeptOrder = { ...stamped.kept, reportDenied: true }

  it.each([
    ['planCorrection', denied, (kept: KeptOrder | Order) => planCorrection(kept)],
    ['planPaymentMethodChange', denied, (kept: KeptOrder | Order) => planPaymentMethodChange(kept, bank_transfer)],
    ['planShipment', denied, (kept: KeptOrder | Order) => planShipment(kept, shipment)],
    ['planCorrection of a report', report, (kept: KeptOrder | Order) => planCorrection(kept)],
    [
      'planPaymentMethodChange of a report',
      report,
      (kept: KeptOrder | Order) => planPaymentMethodChange(kept, bank_transfer),
    ],
    ['planShipment of a report', report, (kept: KeptOrder | Order) => planShipment(kept, shipment)],
  ])('READ-21, SYNC-02: %s goes by none: the order is as in doubt, and is doubted first', (_, kept, plan) => {
    expect(plan(kept).val).toMatchObject({
      code: 'confirmed_otherwise',
      rule: 'READ-21',
      violations: [],
      findings: [{ code: 'confirmed_otherwise', rule: 'READ-21', detail: kept.order.paymentStatus }],
      next: [{ step: 'doubt_sync', event: 'sync.doubted', rule: 'READ-21' }],
    })
    // As the gate says, also of goods that left before.
    expect(parcelGate(kept, { seenSince: morningOf(1) }).next).toMatchObject([{ step: 'doubt_sync' }])
    expect(plan({ ...kept, goodsHaveLeft: true }).val).toMatchObject({ code: 'confirmed_otherwise' })
    // Without what is kept it isn't known, and once another status is on record nothing of it is denied.
    expect(plan(kept.order).val).not.toMatchObject({ code: 'confirmed_otherwise' })
    expect(plan({ ...kept, approvalDenied: false, reportDenied: false }).val).not.toMatchObject({
      code: 'confirmed_otherwise',
    })
  })

  it('READ-21: what refuses it is the denial, as the lists say, and no doubt that is on record', () => {
    const refusal = planCorrection(denied).val
    if ('steps' in refusal) return expect.fail('not refused')
    const [item] = triageKept([denied], morningOf(1))
      .unwrap()
      .lists.flatMap(({ items }) => items)
    expect(refusal.findings).toStrictEqual(item?.findings)
    expect(explainAnswer(refusal, 'en')).toMatch(
      /^"Edit the order" is refused for this order in "Screening OK"\. "Screening OK" is shown, but another status was confirmed/,
    )
    expect(explainAnswer(refusal, 'en')).not.toContain('READ-03')
    expect(explainAnswer(refusal)).not.toContain('READ-03')
  })

  it('READ-03, READ-13: an edit of the e-mail address alone is held up by no denial, and it is said beside', () => {
    const plan = planCorrection(denied, ['email']).unwrap()
    expect(stepsOf(plan)).toStrictEqual(['edit_email', 'check_np_console'])
    expect(plan.findings).toContainEqual({
      code: 'confirmed_otherwise',
      rule: 'READ-21',
      detail: 'screening_approved',
    })
    expect(decideKept(denied, { ...edited('email'), at: hourOf(3, 15) }).ok).toBe(true)
    expect(planCorrection(denied, ['email', 'buyer']).ok).toBe(false)
    expect(said(planCorrection(denied.order, ['email']).unwrap())).not.toContain('READ-21 confirmed_otherwise')
    // Where it is refused, the denial comes first: nobody is to cancel a report that isn't one.
    expect(planCorrection(report, ['email']).val).toMatchObject({
      code: 'confirmed_otherwise',
      next: [{ step: 'doubt_sync' }],
    })
  })

  it('SHIP-02: a shipment of which a report is denied isn’t on record as if nothing were left to do', () => {
    const asShipped = { ...shipment, slipNumber: '123456789013' }
    expect(planShipment(stamped.kept, asShipped).val).toMatchObject({ shippedAsPlanned: true })
    expect(planShipment(report, asShipped).val).toMatchObject({ shippedAsPlanned: false })
  })

  it('READ-24, PAY-02, READ-19: what was handed in is put right all the same', () => {
    expect(planCorrection(denied, []).val).toMatchObject({ code: 'malformed' })
    expect(planShipment(denied, { ...shipment, slipNumber: '1234,5678' }).val).toMatchObject({ code: 'slip_malformed' })
  })

  it('READ-21: in 要確認 nothing stands denied', () => {
    const doubted = given(approved).records(correctionOpened)
    expect(planCorrection({ ...doubted.kept, approvalDenied: true }).ok).toBe(true)
  })
})

describe('READ-24: what is no kept order', () => {
  const { order, ...beside } = claimed
  const plans: readonly (readonly [string, (given: KeptOrder | Order) => { readonly val: unknown }])[] = [
    ['planCancellation', (kept) => planCancellation(kept)],
    ['planPaymentMethodChange', (kept) => planPaymentMethodChange(kept, bank_transfer)],
    ['planCorrection', (kept) => planCorrection(kept)],
    ['planShipment', (kept) => planShipment(kept, shipment)],
  ]
  it.each(plans)('%s names what is wrong by its path', (_, plan) => {
    const detailOf = (value: unknown) => plan(value as never).val
    const malformed = (detail: string) => ({ code: 'malformed', rule: 'READ-24', violations: [{ detail }] })
    expect(detailOf({ order })).toMatchObject(malformed('kept.lastKnownAt'))
    expect(detailOf({ ...claimed, order: { ...order, version: -1 } })).toMatchObject(malformed('kept.order.version'))
    expect(detailOf({ ...claimed, order: null })).toMatchObject(malformed('kept.order'))
    expect(detailOf({ ...claimed, goodsHaveLeft: null })).toMatchObject(malformed('kept.goodsHaveLeft'))
    expect(detailOf({ ...claimed, parcelClaim: { name: '' } })).toMatchObject(malformed('kept.parcelClaim.name'))
    // Without an order it is taken for one.
    expect(detailOf(beside)).toMatchObject(malformed('order.orderNumber'))
    for (const none of [null, undefined, 'unreadable', [claimed]])
      expect(detailOf(none)).toMatchObject(malformed('order'))
  })

  it.each(plans)('%s takes one that was restored, with fields of its own, as the same', (_, plan) => {
    const restored: KeptOrder = JSON.parse(JSON.stringify({ orderNumber: order.orderNumber, ...claimed }))
    expect(plan(restored).val).toStrictEqual(plan(claimed).val)
  })
})

describe('the same order, kept and alone', () => {
  const kept = (order: Order, goodsHaveLeft: boolean): KeptOrder => ({
    order,
    lastKnownAt: morningOf(1),
    lastSeenAt: morningOf(1),
    approvalDenied: false,
    reportDenied: false,
    goodsHaveLeft,
    parcelClaim: null,
  })
  const plansOf = (given: KeptOrder | Order) => [
    planCancellation(given).val,
    planPaymentMethodChange(given, bank_transfer).val,
    planCorrection(given).val,
    planCorrection(given, ['items', 'buyer']).val,
    planShipment(given, shipment).val,
  ]

  it('READ-14: where 配送完了 says where the goods are, nothing kept changes a plan, but that reported ones are here', () => {
    fc.assert(
      fc.property(someOrder, fc.boolean(), (order, goodsHaveLeft) => {
        fc.pre(goodsHaveLeft || !isOfReport(order.paymentStatus))
        const gone: Order = { ...order, deliveryStatus: 'shipped' }
        expect(plansOf(kept(gone, goodsHaveLeft))).toStrictEqual(plansOf(gone))
      }),
      { numRuns: 150 },
    )
  })

  it('READ-09, SHIP-05: goods that left are looked for, or 配送完了 again; those that are here are neither', () => {
    fc.assert(
      fc.property(someOrder, (order) => {
        const at = { ...order, deliveryStatus: 'not_shipped' } as const
        const [gone, present] = [planCorrection(kept(at, true)), planCorrection(kept(at, false))]
        if (gone.ok && gone.val.steps.some(({ step }) => step === 'wait_for_approval' || step === 'wait_for_link'))
          expect(gone.val.steps.at(-1)?.step).toBe('complete_delivery_again')
        const again = present.ok ? present.val.steps.filter(({ step }) => step === 'complete_delivery_again') : []
        expect(again).toStrictEqual([])
        const end = planCancellation(kept(at, true))
        if (end.ok && end.val.opened.includes('cancel_in_np_console')) expect(end.val.steps[0]?.step).toBe('find_goods')
      }),
      { numRuns: 300 },
    )
  })

  it('SHIP-01: whatever the plan, a parcel that decideKept would stop on the way is stopped first', () => {
    fc.assert(
      fc.property(someOrder, (order) => {
        const held: KeptOrder = { ...kept({ ...order, deliveryStatus: 'not_shipped' }, false), parcelClaim: claim }
        const isToStop = parcelToStop(held) !== null
        for (const plan of [
          planCorrection(held),
          planPaymentMethodChange(held, bank_transfer),
          planCancellation(held),
        ]) {
          if (!plan.ok) continue
          const first = plan.val.steps[0]?.step
          if (isToStop) expect(first).toBe('stop_parcel')
          const stops = plan.val.findings.filter(
            ({ code }) => code === 'claimed_parcel_to_stop' || code === 'parcel_to_stop_first',
          )
          expect(stops.map(({ code }) => code)).toStrictEqual(
            first === 'stop_parcel' ? [isToStop ? 'claimed_parcel_to_stop' : 'parcel_to_stop_first'] : [],
          )
          expect(plan.val.steps.filter(({ step }) => step === 'stop_parcel').length).toBe(
            first === 'stop_parcel' ? 1 : 0,
          )
        }
      }),
      { numRuns: 150 },
    )
  })
})
