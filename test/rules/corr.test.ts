import { describe, expect, it } from 'vitest'
import { type EditField, RULES } from '../../src/index.js'
import {
  accepted,
  approved,
  completed,
  correctionOpened,
  done,
  doubted,
  edited,
  NP_ID,
  npConsoleEdited,
  requested,
  screeningFailed,
  screeningHeld,
} from '../support/an-event.js'
import { aCancelledOrder, anOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { labelled } from '../support/statuses.js'

const CONTENT: readonly EditField[] = ['buyer', 'destination', 'items', 'amount', 'shipping']

/** Neither correctable nor final (FLOW-06). */
const NOT_CORRECTABLE = labelled(
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_rejected',
  'shipment_report_preparing',
  'shipment_report_in_progress',
)

describe('CORR: correcting an order', () => {
  it.each(CONTENT)('CORR-01: in 要確認 the %s can be corrected', (field) => {
    given(anOrder({ in: 'needs_attention' }))
      .when(edited(field))
      .then('screening_preparing')
      .citing('CORR-01')
  })

  it.each(labelled('screening_on_hold', 'screening_approved'))(
    'CORR-01: in %s an order can be corrected, by way of 要確認',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(correctionOpened)
        .then('needs_attention')
        .citing('CORR-01')
        .when(edited('items', 'amount'))
        .then('screening_preparing')
    },
  )

  it.each(NOT_CORRECTABLE)('CORR-01: in %s no content can be corrected', (_, status) => {
    for (const field of CONTENT)
      given(anOrder({ in: status }))
        .when(edited(field))
        .thenRefused('CORR-01')
    given(anOrder({ in: status }))
      .when(edited('email', 'buyer'))
      .thenRefused('CORR-01')
  })

  it.each(NOT_CORRECTABLE)(
    'CORR-01, READ-13: in %s the e-mail can’t be edited either, and that is said once',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(edited('email'))
        .thenRefused('CORR-01')
        .listing('CORR-01')
    },
  )

  it.each(NOT_CORRECTABLE)('CORR-01: in %s no correction can be opened', (_, status) => {
    given(anOrder({ in: status }))
      .when(correctionOpened)
      .thenRefused('CORR-01')
  })

  it('CORR-01: in 出荷報告完了 nothing can be corrected either', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(edited('items'))
      .thenRefused('FLOW-06')
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(correctionOpened)
      .thenRefused('FLOW-06')
  })

  it.each(CONTENT)(
    'CORR-02: an edit (%s) straight from 審査保留 is refused, and opening the correction is named',
    (field) => {
      const { refusal } = given(anOrder({ in: 'screening_on_hold' }))
        .when(edited(field))
        .thenRefused('CORR-02')
      expect(refusal.next[0]).toStrictEqual({ step: 'open_correction', event: 'correction.opened', rule: 'CORR-02' })
    },
  )

  it('CORR-02: 審査保留 is set to 要確認 first, then edited', () => {
    given(anOrder({ in: 'screening_on_hold' }))
      .when(correctionOpened)
      .then('needs_attention')
      .opening()
      .citing('CORR-02')
      .changingOnly({})
      .when(edited('destination'))
      .then('screening_preparing')
  })

  it('CORR-02: 要確認 is set to 要確認 and then edited', () => {
    given(anOrder({ in: 'needs_attention' }))
      .when(correctionOpened)
      .thenUnchanged()
      .when(edited('items'))
      .then('screening_preparing')
  })

  it("CORR-02: the buyer's details are edited in the same way", () => {
    given(anOrder({ in: 'screening_on_hold' }))
      .when(edited('buyer'))
      .thenRefused('CORR-02', { next: 'open_correction' })
    given(anOrder({ in: 'needs_attention' }))
      .when(edited('buyer'))
      .then('screening_preparing')
  })

  it('CORR-03: an edit in 要確認 leads to 審査待ち(準備中) by itself', () => {
    given(anOrder({ in: 'needs_attention' }))
      .when(edited('destination', 'items'))
      .then('screening_preparing')
      .opening()
      .settling()
      .warning()
      .citing('CORR-03')
      .changingOnly({ problem: null })
  })

  it('CORR-03: and the order is screened again, whatever the result', () => {
    given(anOrder({ in: 'needs_attention', npTransaction: { state: 'live', id: NP_ID } }))
      .when(edited('destination'))
      .then('screening_preparing')
      .when(requested)
      .then('screening_waiting')
      .when(accepted(NP_ID))
      .then('screening_in_progress')
      .when(screeningHeld('RE014'))
      .then('screening_on_hold')
      .when(approved)
      .then('screening_approved')
  })

  it.each(labelled('screening_on_hold', 'screening_approved', 'needs_attention'))(
    'CORR-04: in %s the e-mail address is outside this procedure: no opening, no new screening',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(edited('email'))
        .then(status)
        .changingOnly({})
    },
  )

  it('CORR-04: the catalogue says so', () => {
    expect(RULES['CORR-04']).toMatchObject({ level: 'info', section: 'correction', source: 'page' })
    expect(RULES['CORR-04'].text.ja).toContain('メールアドレス')
  })

  it("CORR-05: a content edit in NP's console is said to be one that may break the sync", () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(npConsoleEdited)
      .then('screening_in_progress')
      .warning('CORR-05')
      .opening('check_np_console')
      .changingOnly({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
  })

  it('CORR-05: automatic linking may have stopped, so the link is no longer followed', () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(npConsoleEdited)
      .then('screening_in_progress')
      .when(approved)
      .thenRefused('READ-03')
  })

  it('CORR-05: another doubt is no such edit', () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(doubted)
      .then('screening_in_progress')
      .warning()
  })

  it('CORR-05: a console step that the page orders, such as a cancel, is no such edit', () => {
    given(aCancelledOrder())
      .when(done('cancel_in_np_console'))
      .then('screening_approved')
      .warning()
      .having({ syncTrust: 'linked' })
  })

  it('CORR-06: the error details of 要確認 and 審査保留 are in the 決済情報, code by code', () => {
    given(anOrder({ in: 'screening_in_progress' }))
      .when(screeningHeld('RE014', 'RE023'))
      .then('screening_on_hold')
      .having({ problem: { stage: 'screening', codes: ['RE014', 'RE023'] } })
    given(anOrder({ in: 'screening_preparing' }))
      .when(screeningFailed('E0100057', 'E0100058'))
      .then('needs_attention')
      .having({ problem: { stage: 'screening', codes: ['E0100057', 'E0100058'] } })
  })

  it.each(labelled('screening_on_hold', 'needs_attention'))(
    'CORR-06: looking at the 決済情報 is a next step in %s, which no event records',
    (_, status) => {
      const { refusal } = given(anOrder({ in: status }))
        .when(completed())
        .thenRefused('SHIP-01')
      expect(refusal.next).toContainEqual({ step: 'check_payment_information', event: null, rule: 'CORR-06' })
    },
  )

  it('CORR-06: the catalogue says so', () => {
    expect(RULES['CORR-06']).toMatchObject({ level: 'info', section: 'correction', source: 'page' })
    expect(RULES['CORR-06'].text.ja).toContain('決済情報')
  })

  it('CORR-07: how a payment is processed after a correction is for NP to say, so an edit touches none of it', () => {
    const received = anOrder({ in: 'needs_attention', receiptStatus: 'received', everApproved: true })
    given(received).when(edited('amount')).then('screening_preparing').having({
      receiptStatus: 'received',
      paymentMethod: received.paymentMethod,
      paymentFee: 330,
      npTransaction: received.npTransaction,
    })
    expect(RULES['CORR-07']).toMatchObject({ level: 'info', section: 'correction', source: 'page' })
  })
})
