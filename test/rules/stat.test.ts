import { describe, expect, it } from 'vitest'
import {
  acceptedEvents,
  definition,
  isFinal,
  PAYMENT_STATUSES,
  parsePaymentStatus,
  placeOrder,
  RULES,
  type RuleId,
} from '../../src/index.js'
import { PAYMENT_STATUS_LABELS } from '../../src/vocabulary/payment-status-labels.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import {
  accepted,
  approved,
  completed,
  edited,
  paymentChanged,
  rejected,
  reported,
  reportFailed,
  reportRequested,
  requested,
  screeningFailed,
  screeningHeld,
} from '../support/an-event.js'
import { anOrder, aWizOrder } from '../support/an-order.js'
import { given } from '../support/given.js'

describe('STAT: the ten 決済ステータス', () => {
  const CATALOGUE = [
    ['STAT-01', 'screening_preparing', '審査待ち(準備中)'],
    ['STAT-02', 'screening_waiting', '審査待ち'],
    ['STAT-03', 'screening_in_progress', '審査中'],
    ['STAT-04', 'screening_on_hold', '審査保留'],
    ['STAT-05', 'screening_rejected', '審査NG'],
    ['STAT-06', 'screening_approved', '審査OK'],
    ['STAT-07', 'shipment_report_preparing', '出荷報告(準備中)'],
    ['STAT-08', 'shipment_report_in_progress', '出荷報告中'],
    ['STAT-09', 'shipment_report_completed', '出荷報告完了'],
    ['STAT-10', 'needs_attention', '要確認'],
  ] as const satisfies readonly (readonly [RuleId, string, string])[]

  it('STAT-01 to STAT-10 are all there is, in this order', () => {
    expect(PAYMENT_STATUSES).toStrictEqual(CATALOGUE.map(([, value]) => value))
  })

  it.each(CATALOGUE)('%s: %s is labelled %s, and the label reads as it', (rule, value, label) => {
    expect(PAYMENT_STATUS_LABELS[value].ja).toBe(label)
    expect(parsePaymentStatus(label).val).toBe(value)
    expect(RULES[rule].text.ja).toContain(label)
    expect(definition.states[value].meta.rules).toStrictEqual([rule])
  })

  it('STAT-01: 審査待ち(準備中) is where an order starts, about to ask NP to screen the buyer', () => {
    const placed = placeOrder(LINKED_DRAFT, LINKED_SHOP).unwrap()
    expect(placed.paymentStatus).toBe('screening_preparing')
    given(placed).when(requested).then('screening_waiting')
  })

  it('STAT-02: in 審査待ち the request is being processed: NP takes it or refuses it', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(accepted())
      .then('screening_in_progress')
    given(anOrder({ in: 'screening_waiting' }))
      .when(screeningFailed('E0100060'))
      .then('needs_attention')
  })

  it("STAT-03: 審査中 waits for NP's result, whichever it is", () => {
    const screening = anOrder({ in: 'screening_in_progress' })
    const results = ['screening.approved', 'screening.held', 'screening.rejected']
    expect(acceptedEvents(screening)).toStrictEqual(expect.arrayContaining(results))
  })

  it('STAT-04: 審査保留 says in the 決済情報 what must be corrected', () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(screeningHeld('RE009', 'RE021'))
      .then('screening_on_hold')
      .having({ problem: { stage: 'screening', codes: ['RE009', 'RE021'] } })
      .when(completed())
      .thenRefused('SHIP-01', { next: 'open_correction' })
  })

  it("STAT-05: with 審査NG NP後払い can't be used; changing the payment method is the way on", () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(rejected('NG001'))
      .then('screening_rejected')
    const rejectedOrder = anOrder({ in: 'screening_rejected' })
    given(rejectedOrder).when(completed()).thenRefused('SHIP-01', { next: 'change_payment_method' })
    given(rejectedOrder).when(paymentChanged()).thenClosed('payment_method_changed')
  })

  it('STAT-06: 審査OK is usable: the shipment is reported after shipping', () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(approved)
      .then('screening_approved')
    given(anOrder({ in: 'screening_approved' }))
      .when(completed())
      .then('shipment_report_preparing')
  })

  it('STAT-06: a wiz order in 審査OK prints its invoice first', () => {
    const unprinted = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
    given(unprinted).when(completed()).thenRefused('SHIP-08', { next: 'print_invoice' })
  })

  it('STAT-07: 出荷報告(準備中) is about to report; the page also writes [出荷報告](準備中)', () => {
    given(anOrder({ in: 'shipment_report_preparing' }))
      .when(reportRequested)
      .then('shipment_report_in_progress')
    expect(parsePaymentStatus('[出荷報告](準備中)').val).toBe('shipment_report_preparing')
  })

  it('STAT-08: in 出荷報告中 the report is being processed: NP takes it or refuses it', () => {
    given(anOrder({ in: 'shipment_report_in_progress' }))
      .when(reported)
      .then('shipment_report_completed')
    given(anOrder({ in: 'shipment_report_in_progress' }))
      .when(reportFailed('E0100120'))
      .then('needs_attention')
  })

  it('STAT-09: 出荷報告完了 is final, and what is wrong with it after all is for NP to change', () => {
    expect(isFinal('shipment_report_completed')).toBe(true)
    const completedOrder = anOrder({ in: 'shipment_report_completed' })
    given(completedOrder).when(edited('items')).thenRefused('FLOW-06', { next: 'check_np_console' })
  })

  it('STAT-10: 要確認 keeps the details of the problem in the 決済情報', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(screeningFailed('E0100060', 'E0102004'))
      .then('needs_attention')
      .having({ problem: { stage: 'screening', codes: ['E0100060', 'E0102004'] } })
      .when(completed())
      .thenRefused('SHIP-01', { next: 'edit_order' })
  })
})
