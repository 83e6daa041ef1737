import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClosingPlan,
  type CorrectionPlan,
  decideKept,
  explainAnswer,
  type PlanRefusal,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  shippingGate,
} from '../../src/back-office/index.js'
import { acceptedEvents, decide, EDIT_FIELDS, type Order, PAYMENT_METHODS } from '../../src/index.js'
import { at, cancelled, deleted, edited, paymentChanged } from '../support/an-event.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { REPORT_STATUSES } from '../support/statuses.js'
import { someOrder } from './arbitraries.js'
import { follow } from './follow-plan.js'

const RUN = { seed: 20260601, numRuns: 1_000 }
const method = fc.constantFrom(PAYMENT_METHODS.bank_transfer, PAYMENT_METHODS.cash_on_delivery, PAYMENT_METHODS.paypay)
const someFields = fc.subarray([...EDIT_FIELDS], { minLength: 1 })

/** What leads past these two is the procedure itself (CORR-02, READ-02, SHIP-05). */
const LED_PAST = ['correction_not_opened', 'correction_after_shipping']

/**
 * What the gate names; where nobody has anything to do behind a report, NP's side (CORR-07), or the order's end.
 */
const nextFor = (order: Order) => {
  const gate = shippingGate(order)
  const isReported = REPORT_STATUSES.some((status) => status === order.paymentStatus)
  const isIdle = gate.next.every(({ step }) => step === 'wait_for_link' || step === 'nothing_to_do')
  if (!isReported || order.closed !== null || !isIdle) return { next: gate.next, inTurn: gate.inTurn }
  return {
    next: [
      { step: 'check_np_console', event: null, rule: 'READ-21', followUps: [] },
      { step: 'cancel_order', event: 'order.cancelled', rule: 'CANC-01', followUps: [] },
    ],
    inTurn: false,
  }
}

/** CANC-01: of an order alone a refusal says beside it only what the gate says of its goods. */
const expectSaidByGate = (order: Order, findings: PlanRefusal['findings']) => {
  const said = shippingGate(order).findings.filter(({ code }) => code === 'cancelled_after_shipping')
  expect(findings).toStrictEqual(said)
}

const law = <T>(name: string, cases: fc.Arbitrary<T>, holds: (drawn: T) => void): void => {
  it(`${name} (seed ${RUN.seed})`, () => {
    fc.assert(fc.property(cases, holds), RUN)
  })
}

const expectNextPossible = (order: Order, { next, steps }: CorrectionPlan | ClosingPlan) => {
  expect(next.length).toBe(steps.length === 0 ? 0 : 1)
  for (const { event } of next) if (event !== null) expect(acceptedEvents(order)).toContain(event)
}

const expectWorded = (plan: CorrectionPlan | ClosingPlan) => {
  for (const locale of ['ja', 'en'] as const) {
    const code = /\b[a-z]+_[a-z_]+\b/u
    for (const finding of plan.findings)
      expect(explainAnswer(finding, locale).replace(/「.*?」|".*?"/g, '')).not.toMatch(code)
    for (const step of plan.steps) expect(explainAnswer(step, locale)).not.toMatch(code)
  }
}

describe('planCorrection', () => {
  law('names steps that decide accepts in turn, and so does the other way', someOrder, (order) => {
    const plan = planCorrection(deepFreeze(order))
    if (!plan.ok) return
    follow(order, plan.val.steps)
    follow(order, plan.val.instead)
    expectNextPossible(order, plan.val)
    expectWorded(plan.val)
  })

  law(
    'with the fields told, refuses what decide refuses, for the same reason',
    fc.tuple(someOrder, someFields),
    ([order, fields]) => {
      const plan = planCorrection(order, fields)
      const decided = decide(order, { type: 'order.edited', fields, at: '2026-04-01T10:00:00+09:00' })
      if (!plan.ok) {
        const { findings, ...refusal } = plan.val
        expect({ ...decided.val, ...nextFor(order) }).toStrictEqual(refusal)
        expectSaidByGate(order, findings)
        return
      }
      follow(order, plan.val.steps)
      expect([...plan.val.fields].sort()).toStrictEqual([...fields].sort())
      if (!decided.ok) expect(LED_PAST).toContain(decided.val.code)
      expect(plan.val.steps.filter(({ event }) => event === 'order.edited')).toHaveLength(1)
    },
  )

  law('refuses without fields only what an edit is refused for', someOrder, (order) => {
    const plan = planCorrection(order)
    if (plan.ok) return
    const decided = decide(order, edited('email', 'buyer'))
    expect(decided.ok ? null : { code: decided.val.code, rule: decided.val.rule }).toStrictEqual({
      code: plan.val.code,
      rule: plan.val.rule,
    })
  })

  law(
    'READ-02: says that an approval is given up exactly when the steps give one up',
    fc.tuple(someOrder, someFields),
    ([order, fields]) => {
      for (const plan of [planCorrection(order), planCorrection(order, fields)]) {
        if (!plan.ok) continue
        const after = follow(order, plan.val.steps)
        const givesUp =
          order.paymentStatus === 'screening_approved' &&
          after.some(({ paymentStatus }) => paymentStatus === 'needs_attention')
        expect(plan.val.costs.some(({ code }) => code === 'approval_given_up')).toBe(givesUp)
      }
    },
  )

  law(
    'READ-11: says that a wiz invoice goes stale exactly when it does',
    fc.tuple(someOrder, someFields),
    ([order, fields]) => {
      const plan = planCorrection(order, fields)
      if (!plan.ok) return
      const wasPrinted = order.service === 'np_atobarai_wiz' && order.invoicePrintedAt !== null
      const after = follow(order, plan.val.steps)
      const goesStale = wasPrinted && after.some(({ invoicePrintedAt }) => invoicePrintedAt === null)
      expect(plan.val.costs.some(({ code }) => code === 'invoice_goes_stale')).toBe(goesStale)
    },
  )

  law(
    'ends where NP is told again, when the goods had left and the way leads through a screening',
    someOrder,
    (order) => {
      const plan = planCorrection(order)
      if (!plan.ok || order.deliveryStatus === 'not_shipped') return
      if (!plan.val.steps.some(({ step }) => step === 'wait_for_approval' || step === 'wait_for_link')) return
      expect(follow(order, plan.val.steps).at(-1)?.paymentStatus).toBe('shipment_report_preparing')
    },
  )

  law('keeps every code, in its order, and advises none of an unknown one', someOrder, (order) => {
    const plan = planCorrection(order)
    if (!plan.ok || plan.val.codes.length === 0) return
    expect(plan.val.codes.map(({ npCode }) => npCode)).toStrictEqual(order.problem?.codes)
    for (const advice of plan.val.codes.filter(({ known }) => !known)) {
      expect(advice).toMatchObject({ remedy: 'ask_np', field: null, npField: null, confidence: null, who: 'np_desk' })
    }
  })
})

describe('planPaymentMethodChange', () => {
  law(
    'names steps that decide accepts in turn, and what is left over afterwards',
    fc.tuple(someOrder, method),
    ([order, to]) => {
      const plan = planPaymentMethodChange(deepFreeze(order), to)
      if (!plan.ok) return
      const { steps, openFollowUps, opened } = plan.val
      const after = follow(order, steps, { to })
      const closed = after.find(({ closed }) => closed !== null)
      expect(closed?.closed?.reason).toBe('payment_method_changed')
      expect(closed?.openFollowUps).toStrictEqual(openFollowUps)
      expect(opened).toStrictEqual(openFollowUps.filter((kind) => !order.openFollowUps.includes(kind)))
      expect(after.at(-1)?.openFollowUps, 'the last steps settle it').toStrictEqual([])
      expectNextPossible(order, plan.val)
      expectWorded(plan.val)
    },
  )

  law(
    'refuses what decide refuses, for the same rule, and plans what it accepts',
    fc.tuple(someOrder, method),
    ([order, to]) => {
      const plan = planPaymentMethodChange(order, to)
      const decided = decide(order, paymentChanged(to))
      if (!plan.ok) {
        expect(decided.ok ? null : [decided.val.code, decided.val.rule]).toStrictEqual([plan.val.code, plan.val.rule])
        for (const { event } of plan.val.next) if (event !== null) expect(plan.val.accepted).toContain(event)
        if (plan.val.violations.every(({ code }) => code !== 'payment_method_linked')) {
          const { next, inTurn } = plan.val
          expect({ next, inTurn }).toStrictEqual(nextFor(order))
          expectSaidByGate(order, plan.val.findings)
        }
        return
      }
      if (decided.ok) {
        const isLook = ({ step, followUps }: ClosingPlan['steps'][number]) =>
          step === 'check_np_console' || followUps.includes('check_np_console')
        const first = plan.val.steps.find((step) => !isLook(step))
        expect(first?.event).toBe('paymentMethod.changed')
        expect(plan.val.warnings).toStrictEqual(decided.val.warnings)
      } else expect(decided.val.code).toBe('payment_change_status')
    },
  )
})

describe('planCancellation', () => {
  law(
    'is what decideKept says: what it refuses, opens, warns of',
    fc.tuple(someOrder, fc.boolean()),
    ([order, isDeleted]) => {
      const plan = planCancellation(deepFreeze(order))
      const beside = {
        lastSeenAt: at,
        approvalDenied: false,
        reportDenied: false,
        goodsHaveLeft: false,
        parcelClaim: null,
      }
      const decided = decideKept({ order, lastKnownAt: at, ...beside }, isDeleted ? deleted : cancelled)
      if (!plan.ok) {
        const { findings, ...refusal } = plan.val
        expect({ ...decided.val, ...nextFor(order) }).toStrictEqual(refusal)
        expectSaidByGate(order, findings)
        return
      }
      if (!decided.ok) expect.fail('decide refuses what the plan accepts')
      expect(plan.val.opened).toStrictEqual(decided.val.opened)
      expect(plan.val.warnings).toStrictEqual(decided.val.warnings)
      expect(plan.val.openFollowUps).toStrictEqual(decided.val.order.openFollowUps)
      expect(follow(order, plan.val.steps, { deleted: isDeleted }).at(-1)).toMatchObject({
        closed: { reason: isDeleted ? 'deleted' : 'cancelled' },
        openFollowUps: [],
      })
      expectNextPossible(order, plan.val)
      expectWorded(plan.val)
    },
  )
})
