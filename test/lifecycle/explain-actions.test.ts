import { describe, expect, it } from 'vitest'
import { explainActions, type Order, type OrderEventType, type PaymentStatus } from '../../src/index.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

const OPERATOR_EVENTS = [
  'correction.opened',
  'order.edited',
  'delivery.completed',
  'delivery.reverted',
  'invoice.printed',
  'paymentMethod.changed',
  'order.cancelled',
  'status.overridden',
  'followUp.done',
  'sync.doubted',
  'sync.confirmed',
] as const

type Allowed = Readonly<Partial<Record<OrderEventType, 'always' | 'conditional'>>>

/** Accepted in every status: a cancel, another display, a doubt. On the order itself nothing else changes anything. */
const ANYWHERE: Allowed = { 'order.cancelled': 'always', 'status.overridden': 'always', 'sync.doubted': 'always' }

const BY_STATUS: Readonly<Record<PaymentStatus, Allowed>> = {
  screening_preparing: ANYWHERE,
  screening_waiting: ANYWHERE,
  screening_in_progress: ANYWHERE,
  screening_on_hold: { ...ANYWHERE, 'correction.opened': 'always', 'order.edited': 'conditional' },
  screening_rejected: { ...ANYWHERE, 'paymentMethod.changed': 'conditional' },
  screening_approved: {
    ...ANYWHERE,
    'correction.opened': 'always',
    'order.edited': 'conditional',
    'delivery.completed': 'conditional',
  },
  shipment_report_preparing: ANYWHERE,
  shipment_report_in_progress: ANYWHERE,
  shipment_report_completed: ANYWHERE,
  needs_attention: { ...ANYWHERE, 'order.edited': 'always', 'paymentMethod.changed': 'conditional' },
}

const allowedFor = (order: Order) => explainActions(order).map(({ event, allowed }) => [event, allowed])
const butNever = (allowed: Allowed) => OPERATOR_EVENTS.map((event) => [event, allowed[event] ?? 'never'])
const explained = (order: Order, type: OrderEventType) => explainActions(order).find(({ event }) => event === type)

describe('what the buttons of a screen allow', () => {
  it.each(Object.entries(BY_STATUS))('CORR-01, SHIP-01, PAY-01, READ-16: in %s', (status, allowed) => {
    expect(allowedFor(anOrder({ in: status as PaymentStatus }))).toStrictEqual(butNever(allowed))
  })

  it('READ-22: the invoice of a wiz order, until it is printed, and then 配送完了 instead (READ-04)', () => {
    const { 'delivery.completed': _, ...others } = BY_STATUS.screening_approved
    const before = butNever({ ...others, 'invoice.printed': 'always' })
    expect(allowedFor(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))).toStrictEqual(before)
    expect(allowedFor(aWizOrder({ in: 'screening_approved' }))).toStrictEqual(butNever(BY_STATUS.screening_approved))
  })

  it('SHIP-05, READ-06: 未配送 and the e-mail after an unsupported carrier, and what is open', () => {
    const allowed: Allowed = {
      ...ANYWHERE,
      'order.edited': 'conditional',
      'delivery.reverted': 'always',
      'paymentMethod.changed': 'conditional',
      'followUp.done': 'always',
    }
    expect(allowedFor(anUnsupportedShipment())).toStrictEqual(butNever(allowed))
  })

  it('READ-03: on a suspect order confirming, and what says nothing to NP', () => {
    const allowed: Allowed = {
      'order.edited': 'conditional',
      'paymentMethod.changed': 'conditional',
      'order.cancelled': 'always',
      'status.overridden': 'always',
      'followUp.done': 'always',
      'sync.confirmed': 'always',
    }
    expect(allowedFor(aSuspectOrder({ in: 'needs_attention' }))).toStrictEqual(butNever(allowed))
  })

  it('READ-07: on a closed order only settling what is open', () => {
    expect(allowedFor(aCancelledOrder())).toStrictEqual(butNever({ 'followUp.done': 'always' }))
    expect(allowedFor(aCancelledOrder({ openFollowUps: [] }))).toStrictEqual(butNever({}))
  })

  it('READ-24: nothing on something that is no order, or that can be read only once', () => {
    const unread = OPERATOR_EVENTS.map((event) => ({
      event,
      allowed: 'never',
      rules: ['READ-24'],
      next: [{ step: 'fix_input', event: null, rule: 'READ-24' }],
    }))
    expect(explainActions(JSON.parse('null'))).toStrictEqual(unread)
    // Nothing that says what is possible looks at it.
    expect(explainActions({ ...anOrder({ in: 'screening_on_hold' }), version: 0 })).toStrictEqual(unread)
    const once = throwsWhenReadAgain(anOrder({ in: 'screening_on_hold' }), 'closed')
    expect(explainActions(once)).toStrictEqual(unread)
  })
})

describe('why a button is as it is', () => {
  it.each([
    ['CORR-02', 'screening_on_hold', 'order.edited', ['READ-13', 'CORR-02'], ['open_correction']],
    ['CORR-03', 'needs_attention', 'order.edited', ['READ-13', 'CORR-03'], []],
    ['CORR-01', 'screening_rejected', 'correction.opened', ['CORR-01'], ['change_payment_method', 'cancel_order']],
    ['PAY-02', 'screening_rejected', 'paymentMethod.changed', ['PAY-02', 'PAY-03'], ['choose_unlinked_method']],
    ['FLOW-06', 'shipment_report_completed', 'delivery.reverted', ['FLOW-06'], ['check_np_console']],
    ['READ-09', 'shipment_report_preparing', 'delivery.reverted', ['READ-09'], ['wait_for_link']],
    ['READ-23', 'screening_in_progress', 'followUp.done', ['READ-23'], []],
    ['READ-21', 'screening_in_progress', 'sync.confirmed', ['READ-21'], ['doubt_sync']],
    ['SYNC-01', 'screening_in_progress', 'status.overridden', ['READ-01', 'SYNC-01'], []],
  ] as const)('%s: names the rules that can decide, and what to do instead, in %s on %s', (_, status, type, ...why) => {
    const [rules, next] = why
    const action = explained(anOrder({ in: status }), type)
    expect(action?.rules).toStrictEqual(rules)
    expect(action?.next.map(({ step }) => step)).toStrictEqual(next)
  })
})
