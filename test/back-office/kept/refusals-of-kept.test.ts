import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type KeptOrder,
  keepOrder,
  type PlanRefusal,
  parcelGate,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  planShipment,
  type ShipmentRefusal,
} from '../../../src/back-office/index.js'
import { type Order, PAYMENT_METHODS, type Result } from '../../../src/index.js'
import {
  cancelled,
  completed,
  correctionOpened,
  done,
  edited,
  paymentChanged,
  reverted,
} from '../../support/an-event.js'
import { anOrder, aWizOrder } from '../../support/an-order.js'
import { given, hourOf, keepingOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const claim = { name: 'pick-1', isToStop: false }
const claimed: KeptOrder = { ...given(approved).kept, parcelClaim: claim }
const putBack = given(approved)
  .records(completed({ channel: 'sanchoku' }))
  .records(reverted)

type Asked = (order: KeptOrder | Order) => Result<unknown, PlanRefusal | ShipmentRefusal>
const PLANS = {
  planCancellation: (order) => planCancellation(order),
  planPaymentMethodChange: (order) => planPaymentMethodChange(order, PAYMENT_METHODS.bank_transfer),
  planCorrection: (order) => planCorrection(order),
  planShipment: (order) =>
    planShipment(order, {
      deliveryId: '1',
      carrier: 'ヤマト運輸',
      slipNumber: '1234-5678-9013',
      apiIsLinked: true,
      at: hourOf(3, 15),
    }),
} as const satisfies Readonly<Record<string, Asked>>
const ALL: readonly (readonly [string, Asked])[] = Object.entries(PLANS)

const refusedBy = (plan: Asked, order: KeptOrder | Order) => {
  const planned = plan(order)
  if (planned.ok) throw new Error('not refused')
  return planned.val
}
const gateOf = (kept: KeptOrder) => parcelGate(kept, { seenSince: morningOf(1) })
const nextOf = ({ next, inTurn }: Pick<PlanRefusal, 'next' | 'inTurn'>) => ({ next, inTurn })
const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)

describe('a refused plan of a kept order says what the gate says', () => {
  it.each(ALL)('SHIP-01, READ-07: %s of a closed order: the claimed parcel is to be stopped', (_, plan) => {
    const { kept } = keepingOf(claimed).records(cancelled).records(done('cancel_in_np_console'))
    const refusal = refusedBy(plan, kept)
    expect(refusal).toMatchObject({
      code: 'order_closed',
      findings: [{ code: 'claimed_parcel_to_stop', rule: 'SHIP-01', detail: 'pick-1' }],
      next: [{ step: 'stop_parcel', event: null, rule: 'SHIP-01' }],
    })
    expect(nextOf(refusal)).toStrictEqual(nextOf(gateOf(kept)))
    expect(explainAnswer(refusal, 'en')).toMatch(/Stop the claimed parcel, and release the claim\.$/)
    // Without a claim nothing is left to do.
    expect(refusedBy(plan, { ...kept, parcelClaim: null })).toMatchObject({
      findings: [],
      next: [{ step: 'nothing_to_do' }],
    })
  })

  it.each(ALL)('CANC-01, READ-09: %s of a cancelled order: goods that left before are found first', (_, plan) => {
    const { kept } = putBack.records(cancelled)
    const refusal = refusedBy(plan, kept)
    expect(refusal).toMatchObject({
      code: 'order_closed',
      next: [{ step: 'find_goods' }, { step: 'settle_by_goods', followUps: ['cancel_in_np_console'] }],
      inTurn: true,
    })
    expect(codesOf(refusal)).toStrictEqual(['goods_left_of_closed', 'cancelled_after_shipping'])
    expect(nextOf(refusal)).toStrictEqual(nextOf(gateOf(kept)))
    // Those that came back are not, nor those of an order that is paid otherwise (PAY-03).
    expect(refusedBy(plan, { ...kept, goodsHaveLeft: false })).toMatchObject({
      findings: [],
      next: [{ step: 'settle_follow_ups' }],
    })
    const other = keepingOf({ ...putBack.kept, order: anOrder({ in: 'needs_attention', everApproved: true }) })
    expect(refusedBy(plan, other.records(paymentChanged()).kept).next[0]?.step).toBe('settle_follow_ups')
  })

  it.each(ALL)('CANC-01: %s of one that was cancelled in 配送完了, alone or kept', (_, plan) => {
    const { kept } = given(approved).records(completed()).records(cancelled)
    for (const order of [kept, kept.order]) {
      const refusal = refusedBy(plan, order)
      expect(codesOf(refusal)).toStrictEqual(['cancelled_after_shipping'])
      expect(nextOf(refusal)).toStrictEqual(nextOf(gateOf(kept)))
      // In turn, and what becomes of the goods is said once.
      expect(explainAnswer(refusal, 'en')).toMatch(/Next: Find out where the goods are, before .* Once done, record it/)
      expect(explainAnswer(refusal, 'en').split('report the shipment in its console')).toHaveLength(2)
    }
  })

  it('SHIP-08, READ-09: of wiz goods that left before, the invoice that may be gone with them is recorded', () => {
    const order = { ...aWizOrder({ in: 'screening_approved' }), invoicePrintedAt: null }
    const kept = { ...putBack.kept, order }
    const refusal = refusedBy(PLANS.planShipment, kept)
    expect(refusal).toMatchObject({ code: 'invoice_not_printed', findings: [{ code: 'goods_left_before' }] })
    expect(refusal.next).toMatchObject([{ step: 'record_printed_invoice', event: 'invoice.printed' }])
    expect(nextOf(refusal)).toStrictEqual(nextOf(gateOf(kept)))
    expect(refusedBy(PLANS.planShipment, order).next).toMatchObject([{ step: 'print_invoice' }])
  })

  it('SHIP-01, LINK-06: while an edit is screened, the parcel that is to be stopped is said', () => {
    const { kept } = keepingOf(claimed).records(correctionOpened).records(edited('items'))
    for (const plan of [PLANS.planShipment, PLANS.planCorrection, PLANS.planPaymentMethodChange]) {
      const refusal = refusedBy(plan, kept)
      expect(codesOf(refusal)).toStrictEqual(['claimed_parcel_to_stop'])
      expect(nextOf(refusal)).toStrictEqual(nextOf(gateOf(kept)))
    }
  })

  it('READ-24, READ-19: of what was handed in nothing of that is said', () => {
    const stopped = { ...claimed, parcelClaim: { ...claim, isToStop: true } }
    expect(planCorrection(stopped, []).val).toMatchObject({ code: 'malformed', findings: [], inTurn: false })
    expect(refusedBy(PLANS.planCorrection, { ...stopped, goodsHaveLeft: null } as never)).toMatchObject({
      code: 'malformed',
      findings: [],
      next: [{ step: 'fix_input', followUps: [] }],
    })
    expect(keepOrder(approved, morningOf(1)).ok).toBe(true)
  })
})
