import { describe, expect, it } from 'vitest'
import { ORDER_EVENT_TYPES } from '../../src/order/event/event-types.js'
import type { OrderEventType } from '../../src/order/event/order-event.js'
import { LINK_STEPS } from '../../src/refusal/link-steps.js'
import type { NextStep, StepName } from '../../src/refusal/next-step.js'
import { nextSteps } from '../../src/refusal/next-steps.js'
import type { RefusalCode } from '../../src/refusal/refusal-code.js'
import { STEPS } from '../../src/refusal/steps.js'
import { keysOf } from '../../src/shape/keys-of.js'
import { PAYMENT_STATUSES, type PaymentStatus } from '../../src/vocabulary/payment-status.js'
import { at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { REFUSAL_CODES } from './codes.js'

/** What it depends on which steps are possible for an order. */
interface Circumstances {
  /** `null`: the order is closed. */
  readonly status: PaymentStatus | null
  readonly isSuspect: boolean
  readonly isShipped: boolean
  readonly invoiceIsPrinted: boolean
  readonly hasOpenFollowUps: boolean
  readonly accepted: readonly OrderEventType[]
}

/** What helps with an order in these circumstances. */
const stepsIn = (code: RefusalCode, now: Circumstances) =>
  nextSteps(
    code,
    anOrder({
      in: now.status ?? 'screening_approved',
      closed: now.status === null ? { reason: 'cancelled', at } : null,
      syncTrust: now.isSuspect ? 'suspect' : 'linked',
      deliveryStatus: now.isShipped ? 'shipped' : 'not_shipped',
      invoicePrintedAt: now.invoiceIsPrinted ? at : null,
      openFollowUps: now.hasOpenFollowUps ? ['check_np_console'] : [],
    }),
    now.accepted,
  )

const CODES = keysOf(REFUSAL_CODES)
const EITHER = [true, false]

/** Every status, and a closed order, with all else either way: more than orders come to. */
const CIRCUMSTANCES: readonly Circumstances[] = [null, ...PAYMENT_STATUSES].flatMap((status) =>
  EITHER.flatMap((isSuspect) =>
    EITHER.flatMap((isShipped) =>
      EITHER.flatMap((hasOpenFollowUps) =>
        [[], ORDER_EVENT_TYPES].map((accepted) => {
          return { status, isSuspect, isShipped, invoiceIsPrinted: isShipped, hasOpenFollowUps, accepted }
        }),
      ),
    ),
  ),
)

const calm: Circumstances = {
  status: 'screening_approved',
  isSuspect: false,
  isShipped: false,
  invoiceIsPrinted: false,
  hasOpenFollowUps: false,
  accepted: [],
}
const named = (code: RefusalCode, now: Partial<Circumstances>) =>
  stepsIn(code, { ...calm, ...now }).map(({ step }) => step)

describe('the next steps of a refusal', () => {
  it.each(CODES)('are one or two that are possible now, whatever the order: %s', (code) => {
    for (const now of CIRCUMSTANCES) {
      const steps = stepsIn(code, now)
      expect(steps.length === 1 || steps.length === 2, JSON.stringify(now)).toBe(true)
      for (const { event } of steps) if (event !== null) expectAccepted(event, now)
    }
  })

  it('READ-07 of a closed order, against which nothing in particular helps, are a look into NP’s console', () => {
    expect(named('already_shipped', { status: null })).toStrictEqual(['check_np_console'])
  })

  it('READ-07 of a closed order, of which nothing is left to do, cite its end', () => {
    const nothing = { step: 'nothing_to_do', event: null, rule: 'READ-07' } as const
    expect(stepsIn('order_closed', { ...calm, status: null })).toStrictEqual([nothing])
  })

  it('FLOW-06 of 出荷報告完了 are a look into NP’s console: what was refused is wanted all the same', () => {
    const look = { step: 'check_np_console', event: null, rule: 'READ-21' } as const
    expect(stepsIn('status_final', { ...calm, status: 'shipment_report_completed' })).toStrictEqual([look])
  })

  it('READ-21 of an order that accepts nothing which would move it on are a look into NP’s console', () => {
    expect(named('already_requested', {})).toStrictEqual(['check_np_console'])
    expect(named('already_requested', { status: 'screening_rejected' })).toStrictEqual(['check_np_console'])
  })

  it('READ-03 of a suspect order are its confirmation, unless something in particular helps', () => {
    expect(named('step_out_of_order', { isSuspect: true, accepted: ['sync.confirmed'] })).toStrictEqual([
      'confirm_sync',
    ])
  })
})

/** A confirmation is accepted of every suspect order (READ-21). */
function expectAccepted(event: string, { isSuspect, accepted }: Circumstances): void {
  if (!(isSuspect && event === 'sync.confirmed')) expect(accepted).toContain(event)
}

/** 審査保留 and 配送完了: 要確認 isn't opened before 未配送 (READ-02). */
const GONE_ON_HOLD: Partial<Circumstances> = {
  status: 'screening_on_hold',
  isShipped: true,
  accepted: ORDER_EVENT_TYPES.filter((type) => type !== 'correction.opened'),
}

/** What is refused, of which order, and what helps instead; every event is accepted unless it says otherwise. */
const ADVICE: readonly (readonly [RefusalCode, Partial<Circumstances>, expected: readonly StepName[]])[] = [
  ['malformed', {}, ['fix_input']],
  ['malformed', { status: null, hasOpenFollowUps: true }, ['fix_input']],
  ['sync_suspect', { status: null, isSuspect: true }, ['confirm_sync']],
  ['status_final', { status: 'shipment_report_completed' }, ['check_np_console']],
  ['status_final', { status: 'shipment_report_completed', hasOpenFollowUps: true }, ['settle_follow_ups']],
  ['status_final', { status: 'shipment_report_completed', isSuspect: true }, ['confirm_sync']],
  ['status_final', { status: 'shipment_report_completed', isSuspect: true, hasOpenFollowUps: true }, ['confirm_sync']],
  ['order_closed', { status: null }, ['nothing_to_do']],
  ['order_closed', { status: null, isSuspect: true }, ['nothing_to_do']],
  ['order_closed', { status: null, hasOpenFollowUps: true }, ['settle_follow_ups']],
  ['order_closed', { status: null, hasOpenFollowUps: true, accepted: [] }, ['check_np_console']],
  ['not_asked', { status: 'screening_in_progress' }, ['wait_for_link', 'check_np_console']],
  ['not_asked', { status: 'screening_in_progress', isSuspect: true }, ['check_np_console']],
  ['not_asked', { status: 'screening_on_hold' }, ['check_np_console']],
  ['correction_not_opened', { status: 'screening_on_hold' }, ['open_correction']],
  ['correction_not_opened', { status: 'screening_on_hold', isShipped: true }, ['open_correction', 'revert_delivery']],
  ['correction_not_opened', { status: 'needs_attention', isShipped: true }, ['revert_delivery']],
  ['correction_after_shipping', { status: 'screening_on_hold', isShipped: true }, ['revert_delivery']],
  ['already_shipped', { status: 'needs_attention', isShipped: true }, ['revert_delivery']],
  ['invoice_not_printed', {}, ['print_invoice']],
  ['invoice_status', { status: 'screening_in_progress' }, ['wait_for_link']],
  ['invoice_status', { status: 'needs_attention' }, ['edit_order', 'check_payment_information']],
  ['invoice_not_wiz', {}, ['complete_delivery']],
  ['invoice_after_shipping', { isShipped: true }, ['revert_delivery']],
  ['slip_malformed', {}, ['correct_slip_number']],
  ['payment_change_status', { status: 'screening_on_hold' }, ['open_correction']],
  ['payment_change_status', { status: 'screening_in_progress', accepted: [] }, ['wait_for_link']],
  ['payment_method_linked', { status: 'screening_rejected' }, ['choose_unlinked_method']],
  ['confirm_without_doubt', { status: 'screening_in_progress' }, ['doubt_sync']],
  ['step_out_of_order', { status: 'screening_preparing' }, ['wait_for_link']],
  ['step_out_of_order', { status: 'screening_waiting' }, ['wait_for_link']],
  ['step_out_of_order', { status: 'screening_in_progress' }, ['wait_for_link']],
  ['step_out_of_order', { status: 'screening_on_hold' }, ['open_correction', 'check_payment_information']],
  ['step_out_of_order', GONE_ON_HOLD, ['revert_delivery', 'check_payment_information']],
  ['step_out_of_order', { status: 'screening_rejected' }, ['change_payment_method', 'cancel_order']],
  ['step_out_of_order', { isShipped: true, invoiceIsPrinted: true }, ['complete_delivery', 'revert_delivery']],
  ['step_out_of_order', { status: 'shipment_report_preparing' }, ['wait_for_link']],
  ['step_out_of_order', { status: 'shipment_report_in_progress' }, ['wait_for_link']],
  ['step_out_of_order', {}, ['print_invoice', 'complete_delivery']],
  ['step_out_of_order', { invoiceIsPrinted: true }, ['complete_delivery']],
  ['step_out_of_order', { status: 'needs_attention' }, ['edit_order', 'check_payment_information']],
  [
    'step_out_of_order',
    { status: 'needs_attention', isShipped: true },
    ['revert_delivery', 'check_payment_information'],
  ],
]

describe('the next steps of a refusal, case by case', () => {
  it.each(ADVICE)('%s %j', (code, now, expected) => {
    expect(named(code, { accepted: ORDER_EVENT_TYPES, ...now })).toStrictEqual(expected)
  })
})

/** Each step, the event that records it, and the rule that it comes from. */
const STEPS_AND_RULES = [
  ['wait_for_link', null, 'LINK-06'],
  ['open_correction', 'correction.opened', 'CORR-02'],
  ['edit_order', 'order.edited', 'CORR-03'],
  ['revert_delivery', 'delivery.reverted', 'SHIP-05'],
  ['complete_delivery', 'delivery.completed', 'SHIP-09'],
  ['print_invoice', 'invoice.printed', 'SHIP-08'],
  ['correct_slip_number', 'delivery.completed', 'READ-19'],
  ['change_payment_method', 'paymentMethod.changed', 'PAY-01'],
  ['choose_unlinked_method', 'paymentMethod.changed', 'PAY-02'],
  ['doubt_sync', 'sync.doubted', 'READ-21'],
  ['confirm_sync', 'sync.confirmed', 'READ-21'],
  ['settle_follow_ups', 'followUp.done', 'READ-07'],
  ['check_payment_information', null, 'CORR-06'],
  ['check_np_console', null, 'READ-21'],
  ['cancel_order', 'order.cancelled', 'CANC-01'],
  ['nothing_to_do', null, 'FLOW-06'],
  ['fix_input', null, 'READ-24'],
  ['set_link_automatic', null, 'LINK-01'],
  ['register_sp_code', null, 'LINK-01'],
  ['use_connect_pro', null, 'LINK-02'],
  ['handle_by_hand', null, 'LINK-05'],
] as const

describe('a next step', () => {
  it.each(STEPS_AND_RULES)('%s is recorded by %s and comes from %s', (step, event, rule) => {
    const steps: Readonly<Record<string, NextStep>> = { ...STEPS, ...LINK_STEPS }
    expect(steps[step]).toStrictEqual({ step, event, rule })
  })

  it('is one of 21', () => {
    expect(Object.keys({ ...STEPS, ...LINK_STEPS }).sort()).toEqual(STEPS_AND_RULES.map(([step]) => step).sort())
  })
})
