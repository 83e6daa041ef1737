import { describe, expect, it } from 'vitest'
import { type PlanStep, shippingGate } from '../../src/back-office/index.js'
import { decide, type Order } from '../../src/index.js'
import { accepted, approved, completed, invoicePrinted, requested } from '../support/an-event.js'
import { anUnsupportedShipment } from '../support/an-order.js'
import { KNOWN_CODES, REMEDIES } from './codes.js'
import { failed, held, matterOf, planOf, reportFailed, stepsOf, wizReportFailed } from './correction-plans.js'
import { follow } from './follow-plan.js'

const isOneOf = (codes: readonly string[]) => (code: string) => codes.includes(code)
const isOfEmail = isOneOf(['RE024', 'RE025', 'E0100068', 'E0100069', 'E0100070', 'E0100071'])
const isLookedUp = isOneOf(REMEDIES.look_up)
/** SHIP-08: there is no invoice to be printed but of a wiz order. */
const isOfWizAlone = isOneOf(REMEDIES.print_invoice)

const isTaken = ({ event, step }: PlanStep) => event !== null || step === 'wait_for_link'
const isAsked = ({ step }: PlanStep) => step.startsWith('ask_')

const NEXT_IN_APPROVED = { print_invoice: invoicePrinted, complete_delivery: completed() }

/**
 * What comes of one morning, where nobody remembers the plan of the day before: the first step of today's is taken, in
 * 審査OK that of the gate, and NP approves what it was asked for. `null`: nothing is recorded that day.
 */
const morning = (order: Order): Order | null => {
  const after = (...events: Parameters<typeof decide>[1][]) =>
    events.reduce((now, event) => decide(now, event).unwrap().order, order)
  if (order.paymentStatus === 'screening_preparing') return after(requested, accepted(), approved)
  if (order.paymentStatus === 'screening_approved') {
    const [next] = shippingGate(order).next
    return next?.step === 'print_invoice' || next?.step === 'complete_delivery'
      ? after(NEXT_IN_APPROVED[next.step])
      : null
  }
  const [step] = planOf(order).steps.filter(isTaken)
  return step === undefined ? null : (follow(order, [step])[0] ?? null)
}

const isEnded = ({ paymentStatus, closed, syncTrust }: Order) =>
  closed !== null || syncTrust === 'suspect' || paymentStatus === 'shipment_report_preparing'

/** Where ten mornings lead at most. */
const afterMornings = (order: Order): Order => {
  let now = order
  for (let day = 0; day < 10 && !isEnded(now); day += 1) now = morning(now) ?? now
  return now
}

const unprinted = (order: Order): Order => ({ ...order, invoicePrintedAt: null })
/** SHIP-05: somebody has begun with the way back, and goes on another day. */
const reverted = (order: Order): Order => ({
  ...order,
  deliveryStatus: 'not_shipped',
  shipment: null,
  openFollowUps: [],
})

const REPORTS: readonly (readonly [string, (code: string) => Order])[] = [
  ['NP後払い', reportFailed],
  ['wiz, printed', wizReportFailed],
  ['wiz, no printing on record', (code) => unprinted(wizReportFailed(code))],
]

describe.each(REPORTS)(
  'FLOW-04, SHIP-05: of a report that NP refused, each code leads on from morning to morning: %s',
  (_, refused) => {
    const fitting = KNOWN_CODES.filter((code) => !isOfWizAlone(code) || refused(code).service === 'np_atobarai_wiz')
    const cases = [...fitting, 'E0199999'].filter((code) => !isOfEmail(code) && !isLookedUp(code))

    it.each(cases)('%s', (code) => {
      for (const order of [refused(code), reverted(refused(code))]) {
        const end = afterMornings(order)
        if (REMEDIES.change_payment.includes(code)) expect(end.closed?.reason).toBe('payment_method_changed')
        else expect(end.paymentStatus).toBe('shipment_report_preparing')
        // READ-11: NP refused it for its invoice; the same one isn't reported again.
        if (isOfWizAlone(code)) expect(end.invoicePrintedAt).toBe(invoicePrinted.at)
      }
    })
  },
)

describe.each([
  ['審査保留', held],
  ['要確認', failed],
])('CORR-02, CORR-03: of a screening, each code leads to another, from morning to morning: %s', (_, stopped) => {
  it.each(KNOWN_CODES.filter((code) => !isOfEmail(code) && !isLookedUp(code)))('%s', (code) => {
    const end = afterMornings(stopped(code))
    if (REMEDIES.change_payment.includes(code)) expect(end.closed?.reason).toBe('payment_method_changed')
    else expect(end).toMatchObject({ paymentStatus: 'shipment_report_preparing' })
  })
})

it.each([...KNOWN_CODES, 'RE999'])(
  'CORR-03: no plan for %s ends with a question; what follows the answer is named',
  (code) => {
    for (const order of [held(code), failed(code), ...REPORTS.map(([, refused]) => refused(code))]) {
      const last = planOf(order).steps.at(-1)
      expect(last && isAsked(last)).toBe(false)
    }
  },
)

it.each(REMEDIES.look_up)('CORR-07: of %s NP’s console tells more, and no edit is planned', (code) => {
  for (const order of [held(code), failed(code), reportFailed(code), reverted(reportFailed(code))]) {
    expect(matterOf(planOf(order))).toBe('CORR-07 edit_cannot_cure')
    expect(stepsOf(planOf(order))[0]).toBe('check_np_console')
  }
})

it.each(KNOWN_CODES.filter(isOfEmail))(
  'READ-13, CORR-03: where an edit of the e-mail address alone brings no screening, the other way does: %s',
  (code) => {
    for (const order of [held(code), failed(code), reportFailed(code), wizReportFailed(code)]) {
      const [left] = follow(order, planOf(order).steps).slice(-1)
      expect(left?.paymentStatus).toBe(order.paymentStatus)
      const tomorrow = planOf(left ?? order)
      const end = follow(order, tomorrow.instead).at(-1)
      expect(end?.paymentStatus).toBe(
        order.deliveryStatus === 'shipped' ? 'shipment_report_preparing' : 'screening_approved',
      )
    }
  },
)

it.each(['自社配送', 'ヤマト', 'FedEx', '第一貨物', '日本郵便', 'クロネコDM便'])(
  'SHIP-05: back in 未配送, goods that were sent by %s are reported in the end, whether it is known by name or not',
  (carrier) => {
    const order = reverted(anUnsupportedShipment({ problem: { stage: 'shipment', codes: [carrier] } }))
    expect(afterMornings(order).paymentStatus).toBe('shipment_report_preparing')
  },
)
