import { describe, expect, it } from 'vitest'
import { type Order, PAYMENT_METHODS, type PaymentMethod } from '../../src/index.js'
import { approved, at, correctionOpened, NP_ID, paymentChanged, rejected } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { labelled } from '../support/statuses.js'

/** 審査OK, then 要確認: what PAY-05 and PAY-06 are about. */
const onceApproved = (): Order =>
  given(anOrder({ in: 'screening_approved' }))
    .when(correctionOpened)
    .then('needs_attention').order

const aMethod = (id: string, linked: boolean): PaymentMethod => ({ id, label: 'どこかの決済', linked })

describe('PAY: changing the payment method', () => {
  it.each(labelled('needs_attention', 'screening_rejected'))(
    'PAY-01: in %s the payment method can be changed',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
        .citing('PAY-01')
    },
  )

  it.each(
    labelled(
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'screening_on_hold',
      'screening_approved',
      'shipment_report_preparing',
      'shipment_report_in_progress',
    ),
  )('PAY-01: in %s the payment method can not be changed', (_, status) => {
    given(anOrder({ in: status }))
      .when(paymentChanged())
      .thenRefused('PAY-01')
  })

  it.each(labelled('screening_on_hold', 'screening_approved'))(
    'PAY-01: in %s the way there is 要確認, so opening the correction is named',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(paymentChanged())
        .thenRefused('PAY-01', { next: 'open_correction' })
    },
  )

  it('PAY-01: in 出荷報告完了 the payment method can not be changed', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(paymentChanged())
      .thenRefused('FLOW-06')
  })

  it.each(['bank_transfer', 'yucho_transfer', 'cash_on_delivery', 'manual'] as const)(
    'PAY-02: %s is not linked to an outside party, whatever the caller says',
    (id) => {
      for (const linked of [false, true]) {
        given(anOrder({ in: 'screening_rejected' }))
          .when(paymentChanged({ ...PAYMENT_METHODS[id], linked }))
          .thenClosed('payment_method_changed')
          .having({ paymentMethod: { id, label: PAYMENT_METHODS[id].label, linked: false } })
      }
    },
  )

  it.each(['np_atobarai', 'credit_card', 'convenience_store', 'amazon_pay', 'paypay', 'rakuten_pay', 'atone'])(
    'PAY-02: %s is linked to an outside party, whatever the caller says',
    (id) => {
      for (const linked of [false, true]) {
        given(anOrder({ in: 'screening_rejected' }))
          .when(paymentChanged(aMethod(id, linked)))
          .thenRefused('PAY-02', { next: 'choose_unlinked_method' })
        given(anOrder({ in: 'needs_attention' }))
          .when(paymentChanged(aMethod(id, linked)))
          .thenRefused('PAY-02')
      }
    },
  )

  it.each(['shop_points', 'toString', '__proto__', 'constructor'])(
    "PAY-02: a shop's own method (%s) is linked or not as the shop says",
    (id) => {
      const order = anOrder({ in: 'screening_rejected' })
      given(order)
        .when(paymentChanged(aMethod(id, true)))
        .thenRefused('PAY-02')
      given(order)
        .when(paymentChanged(aMethod(id, false)))
        .thenClosed('payment_method_changed')
        .having({ paymentMethod: { id, label: 'どこかの決済', linked: false } })
    },
  )

  it('PAY-03: it takes effect at once: the order leaves the NP lifecycle', () => {
    given(anOrder({ in: 'screening_rejected' }))
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .citing('PAY-03')
      .changingOnly({
        closed: { reason: 'payment_method_changed', at },
        paymentMethod: { id: 'bank_transfer', label: '銀行振込', linked: false },
        paymentFee: 0,
      })
      .when(approved)
      .then('screening_rejected')
      .opening('cancel_in_np_console')
      .when(rejected('NG001'))
      .thenRefused('READ-07')
  })

  it('PAY-04: the fee of the new payment method is 0', () => {
    expect(anOrder({ in: 'screening_rejected' }).paymentFee).toBe(330)
    given(anOrder({ in: 'screening_rejected' }))
      .when(paymentChanged(PAYMENT_METHODS.cash_on_delivery))
      .thenClosed('payment_method_changed')
      .citing('PAY-04')
      .having({ paymentFee: 0 })
  })

  it('PAY-05: an order that was 審査OK, then 要確認, is not cancelled at NP by the change', () => {
    const { decision } = given(onceApproved())
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .having({ npTransaction: { state: 'live', id: NP_ID } })
    expect(decision.warnings.map(({ rule }) => rule)).toContain('PAY-05')
    expect(decision.opened).toContain('cancel_in_np_console')
  })

  it('PAY-05, READ-26: an order of which nobody knows whether it was 審査OK gets the same word', () => {
    for (const state of ['requested', 'live', 'unknown'] as const) {
      const { decision } = given(
        anOrder({ in: 'needs_attention', everApproved: null, npTransaction: { state, id: null } }),
      )
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
      expect(decision.warnings.map(({ rule }) => rule)).toContain('PAY-05')
    }
  })

  it('PAY-05: an order that never was 審査OK gets no such word', () => {
    for (const state of ['none', 'requested', 'live', 'unknown'] as const) {
      given(anOrder({ in: 'needs_attention', everApproved: false, npTransaction: { state, id: null } }))
        .when(paymentChanged())
        .thenClosed('payment_method_changed')
        .warning()
    }
  })

  it('PAY-06: such an order is 入金完了: setting it to 未入金 is left to do', () => {
    given(onceApproved())
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .warning('PAY-05', 'PAY-06')
      .opening('cancel_in_np_console', 'reset_receipt_status')
      .having({ receiptStatus: 'received' })
  })

  it('PAY-06: an order that shows 未入金 and never was 審査OK gets no such word', () => {
    given(anOrder({ in: 'screening_rejected', receiptStatus: 'not_received' }))
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .warning()
      .opening()
  })

  it('PAY-05, PAY-06, READ-26: where nobody knows whether it ever was 審査OK, both are said', () => {
    const npTransaction = { state: 'unknown', id: null } as const
    const adopted = { everApproved: null, receiptStatus: 'not_received', npTransaction } as const
    given(anOrder({ in: 'needs_attention', ...adopted }))
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .warning('PAY-05', 'PAY-06')
      .opening('cancel_in_np_console')
      .having({ receiptStatus: 'not_received' })
  })

  it('PAY-06: an order that was 審査OK becomes 入金完了 by the change, also where 未入金 is shown before', () => {
    const npTransaction = { state: 'live', id: null } as const
    const adopted = anOrder({ in: 'needs_attention', everApproved: true, receiptStatus: 'not_received', npTransaction })
    given(adopted)
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .citing('PAY-06')
      .warning('PAY-05', 'PAY-06')
      .opening('cancel_in_np_console', 'reset_receipt_status')
      .having({ receiptStatus: 'received' })
    const never = anOrder({ in: 'needs_attention', everApproved: false, receiptStatus: 'not_received' })
    given(never)
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .warning()
      .having({ receiptStatus: 'not_received' })
  })
})
