import { describe, expect, it } from 'vitest'
import { countsAsReceived } from '../../src/index.js'
import {
  accepted,
  approved,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  done,
  doubted,
  edited,
  invoicePrinted,
  NP_ID,
  npConsoleEdited,
  OTHER_NP_ID,
  overridden,
  paymentChanged,
  rejected,
  reported,
  reportFailed,
  reportRequested,
  requested,
  reverted,
  screeningFailed,
  screeningHeld,
} from '../support/an-event.js'
import { anOrder, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, allBut, labelled } from '../support/statuses.js'

describe('FLOW: the automatic steps', () => {
  it('FLOW-01: 審査待ち(準備中) becomes 審査待ち when the request starts', () => {
    given(anOrder({ in: 'screening_preparing' }))
      .when(requested)
      .then('screening_waiting')
      .opening()
      .settling()
      .warning()
      .by('FLOW-01')
      .citing('READ-20')
      .changingOnly({ npTransaction: { state: 'requested', id: null } })
  })

  it.each(
    labelled(
      'screening_on_hold',
      'screening_rejected',
      'screening_approved',
      'shipment_report_preparing',
      'shipment_report_in_progress',
      'needs_attention',
    ),
  )('FLOW-01: a request out of step, in %s, is refused', (_, status) => {
    given(anOrder({ in: status }))
      .when(requested)
      .thenRefused('FLOW-01')
  })

  it('FLOW-02: 審査待ち becomes 審査中 when NP has the request', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(accepted(NP_ID))
      .then('screening_in_progress')
      .citing('FLOW-02')
      .changingOnly({ npTransaction: { state: 'live', id: NP_ID } })
  })

  it("FLOW-03: NP's OK turns 審査中 into 審査OK", () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(approved)
      .then('screening_approved')
      .by('FLOW-03')
      .changingOnly({ receiptStatus: 'received', everApproved: true })
  })

  it("FLOW-03: NP's NG turns 審査中 into 審査NG", () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(rejected('NG001'))
      .then('screening_rejected')
      .by('FLOW-03')
      .changingOnly({
        npTransaction: { state: 'rejected', id: NP_ID },
        problem: { stage: 'screening', codes: ['NG001'] },
      })
  })

  it("FLOW-03: NP's hold turns 審査中 into 審査保留", () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(screeningHeld('RE009'))
      .then('screening_on_hold')
      .by('FLOW-03')
      .changingOnly({ problem: { stage: 'screening', codes: ['RE009'] } })
  })

  it.each(labelled('screening_preparing', 'screening_waiting', 'screening_in_progress'))(
    'FLOW-04: a request that NP refuses in %s leads to 要確認 with its codes, unknown ones too',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(screeningFailed('E0100060', 'X-unheard-of'))
        .then('needs_attention')
        .opening()
        .citing('FLOW-04')
        .having({ problem: { stage: 'screening', codes: ['E0100060', 'X-unheard-of'] } })
    },
  )

  it.each(labelled('shipment_report_preparing', 'shipment_report_in_progress'))(
    'FLOW-04: a report that NP refuses in %s leads to 要確認 with its codes, unknown ones too',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(reportFailed('E0100114', 'X-unheard-of'))
        .then('needs_attention')
        .opening()
        .citing('FLOW-04')
        .changingOnly({ problem: { stage: 'shipment', codes: ['E0100114', 'X-unheard-of'] } })
    },
  )

  it('FLOW-05: 出荷報告(準備中) becomes 出荷報告中, then 出荷報告完了', () => {
    given(anOrder({ in: 'shipment_report_preparing' }))
      .when(reportRequested)
      .then('shipment_report_in_progress')
      .citing('FLOW-05')
      .changingOnly({})
      .when(reported)
      .then('shipment_report_completed')
      .citing('FLOW-05')
      .changingOnly({})
  })

  it.each(labelled(...allBut('shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed')))(
    'FLOW-05: a report out of step, in %s, is refused',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(reportRequested)
        .thenRefused('FLOW-05')
    },
  )

  it.each(
    [
      requested,
      screeningFailed('E0100060'),
      reportRequested,
      reportFailed('E0100115'),
      correctionOpened,
      edited('items'),
      edited('email'),
      completed(),
      reverted,
      invoicePrinted,
      paymentChanged(),
    ].map((event) => [event.type, event] as const),
  )('FLOW-06: 出荷報告完了 is final and refuses %s', (_, event) => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(event)
      .thenRefused('FLOW-06', { next: 'check_np_console' })
  })

  it('FLOW-06: 出荷報告完了 refuses a wiz invoice too', () => {
    given(aWizOrder({ in: 'shipment_report_completed' }))
      .when(invoicePrinted)
      .thenRefused('FLOW-06')
  })

  it('FLOW-06: of 出荷報告完了 in doubt the sync is to be confirmed first, whatever is still open (READ-21)', () => {
    for (const event of [reverted, paymentChanged(), edited('email'), invoicePrinted]) {
      given(anOrder({ in: 'shipment_report_completed' }))
        .when(rejected('NG001'))
        .then('shipment_report_completed')
        .opening('check_np_console')
        .when(event)
        .thenRefused('FLOW-06', { next: 'confirm_sync' })
    }
  })

  it("FLOW-06: NP's answers still work in 出荷報告完了 (READ-15)", () => {
    const reportedOrder = anOrder({ in: 'shipment_report_completed' })
    for (const known of [accepted(NP_ID), approved, reported]) given(reportedOrder).when(known).thenUnchanged()
    for (const contradiction of [accepted(OTHER_NP_ID), screeningHeld('RE009'), rejected('NG001')]) {
      given(reportedOrder).when(contradiction).then('shipment_report_completed').having({ syncTrust: 'suspect' })
    }
  })

  it('FLOW-06: cancelling still works in 出荷報告完了', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(cancelled)
      .thenClosed('cancelled')
  })

  it('FLOW-06: overriding the display still works in 出荷報告完了', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(overridden('needs_attention'))
      .then('needs_attention')
  })

  it('FLOW-06: doubting and confirming the sync still work in 出荷報告完了', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(doubted)
      .then('shipment_report_completed')
      .having({ syncTrust: 'suspect' })
      .when(confirmed('shipment_report_completed'))
      .then('shipment_report_completed')
      .having({ syncTrust: 'linked' })
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(npConsoleEdited)
      .then('shipment_report_completed')
  })

  it('FLOW-06: settling a follow-up still works in 出荷報告完了', () => {
    given(aSuspectOrder({ in: 'shipment_report_completed' }))
      .when(done('check_np_console'))
      .then('shipment_report_completed')
      .settling('check_np_console')
  })

  it('FLOW-07: reaching 審査OK makes 入金ステータス 入金完了, from 審査中 and from 審査保留', () => {
    for (const status of ['screening_in_progress', 'screening_on_hold'] as const) {
      given(anOrder({ in: status, receiptStatus: 'not_received' }))
        .when(approved)
        .then('screening_approved')
        .citing('FLOW-07')
        .having({ receiptStatus: 'received' })
    }
  })

  it('FLOW-07: 審査OK and what follows it count as 入金完了', () => {
    expect(ALL_STATUSES.filter(countsAsReceived)).toStrictEqual([
      'screening_approved',
      'shipment_report_preparing',
      'shipment_report_in_progress',
      'shipment_report_completed',
    ])
  })
})
