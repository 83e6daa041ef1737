import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adoptOrder,
  type NpTransactionState,
  type Order,
  type OrderSnapshot,
  type PaymentStatus,
} from '../../src/index.js'
import { aSnapshot, LINKED_SHOP } from '../support/a-draft.js'
import { at, cancelled, NP_ID, paymentChanged, requested } from '../support/an-event.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, allBut, LABELS, labelled } from '../support/statuses.js'

const adopted = (told: Parameters<typeof aSnapshot>[0]): Order =>
  adoptOrder(deepFreeze(aSnapshot(told)), LINKED_SHOP).unwrap()

const NP_STATE: Readonly<Record<PaymentStatus, NpTransactionState>> = {
  screening_preparing: 'unknown',
  screening_waiting: 'unknown',
  screening_in_progress: 'live',
  screening_on_hold: 'live',
  screening_rejected: 'rejected',
  screening_approved: 'live',
  shipment_report_preparing: 'live',
  shipment_report_in_progress: 'live',
  shipment_report_completed: 'live',
  needs_attention: 'unknown',
}

const WAS_APPROVED: readonly PaymentStatus[] = [
  'screening_approved',
  'shipment_report_preparing',
  'shipment_report_in_progress',
  'shipment_report_completed',
]

describe('adoptOrder', () => {
  it('READ-26: what the snapshot tells is what the order shows', () => {
    const told = {
      service: 'np_atobarai_wiz',
      deliveryStatus: 'shipped',
      receiptStatus: 'received',
      shipment: { carrier: 'sagawa', slipNumber: '1234-5678-9013' },
      invoicePrintedAt: '2026-03-31T10:00:00+09:00',
      npTransactionId: NP_ID,
      paymentFee: 0,
    } as const
    expect(adopted({ in: 'shipment_report_in_progress', ...told })).toStrictEqual({
      orderNumber: 'P202604010000000001',
      service: 'np_atobarai_wiz',
      paymentStatus: 'shipment_report_in_progress',
      statusSince: at,
      deliveryStatus: 'shipped',
      receiptStatus: 'received',
      shipment: { carrier: 'sagawa', slipNumber: '1234-5678-9013' },
      invoicePrintedAt: '2026-03-31T10:00:00+09:00',
      npTransaction: { state: 'live', id: NP_ID },
      everApproved: true,
      problem: null,
      syncTrust: 'linked',
      openFollowUps: [],
      paymentMethod: { id: 'np_atobarai', label: 'NP後払い', linked: true },
      paymentFee: 0,
      closed: null,
      version: 1,
    })
  })

  it.each(ALL_STATUSES.map((status) => [LABELS[status], NP_STATE[status], status] as const))(
    "READ-26: in %s NP's side is %s, the id as told",
    (_, state, status) => {
      expect(adopted({ in: status }).npTransaction).toStrictEqual({ state, id: null })
      expect(adopted({ in: status, npTransactionId: null }).npTransaction).toStrictEqual({ state, id: null })
      expect(adopted({ in: status, npTransactionId: NP_ID }).npTransaction).toStrictEqual({ state, id: NP_ID })
    },
  )

  it.each(labelled(...WAS_APPROVED))('READ-26: %s was approved once, and outweighs a false', (_, status) => {
    for (const everApproved of [true, false, null, undefined]) {
      expect(adopted({ in: status, everApproved }).everApproved).toBe(true)
    }
    expect(adopted({ in: status }).everApproved).toBe(true)
  })

  it.each(labelled(...allBut(...WAS_APPROVED)))(
    'READ-26: whether an order in %s was approved once is as told, else not known',
    (_, status) => {
      expect(adopted({ in: status, everApproved: true }).everApproved).toBe(true)
      expect(adopted({ in: status, everApproved: false }).everApproved).toBe(false)
      expect(adopted({ in: status, everApproved: null }).everApproved).toBeNull()
      expect(adopted({ in: status }).everApproved).toBeNull()
    },
  )

  it('READ-26: codes of 要確認 are of the shipment when 配送完了', () => {
    const problemCodes = ['E0100114', 'X-unheard-of']
    expect(adopted({ in: 'needs_attention', deliveryStatus: 'shipped', problemCodes }).problem).toStrictEqual({
      stage: 'shipment',
      codes: ['E0100114', 'X-unheard-of'],
    })
  })

  it('READ-26: codes of 要確認 are of the screening when 未配送', () => {
    expect(adopted({ in: 'needs_attention', problemCodes: ['E0100060'] }).problem).toStrictEqual({
      stage: 'screening',
      codes: ['E0100060'],
    })
  })

  it.each(labelled('screening_on_hold', 'screening_rejected'))(
    'READ-26, READ-17: codes of %s are of the screening',
    (_, status) => {
      const problem = { stage: 'screening', codes: ['RE009'] }
      expect(adopted({ in: status, problemCodes: ['RE009'] }).problem).toStrictEqual(problem)
    },
  )

  it.each(labelled('needs_attention', 'screening_on_hold', 'screening_rejected'))(
    'READ-26: with no codes, or an empty list, the problem of %s is null',
    (_, status) => {
      for (const problemCodes of [undefined, null, []]) {
        expect(adopted({ in: status, problemCodes }).problem).toBeNull()
        expect(adopted({ in: status, problemCodes, deliveryStatus: 'shipped' }).problem).toBeNull()
      }
    },
  )

  it.each(labelled(...allBut('needs_attention', 'screening_on_hold', 'screening_rejected')))(
    'READ-17: in %s there is no problem, codes or not',
    (_, status) => {
      expect(adopted({ in: status, problemCodes: ['RE009'] }).problem).toBeNull()
    },
  )

  it('READ-26: 審査OK with 配送完了 opens complete_delivery_again', () => {
    const order = adopted({ in: 'screening_approved', deliveryStatus: 'shipped' })
    expect(order.openFollowUps).toStrictEqual(['complete_delivery_again'])
  })

  it('READ-26: no other order is adopted with a follow-up', () => {
    expect(adopted({ in: 'screening_approved' }).openFollowUps).toStrictEqual([])
    for (const status of allBut('screening_approved')) {
      expect(adopted({ in: status, deliveryStatus: 'shipped' }).openFollowUps).toStrictEqual([])
    }
  })

  it('READ-26: no invoicePrintedAt counts as not printed', () => {
    for (const invoicePrintedAt of [undefined, null]) {
      expect(adopted({ in: 'screening_approved', invoicePrintedAt }).invoicePrintedAt).toBeNull()
    }
    expect(adopted({ in: 'screening_approved' }).invoicePrintedAt).toBeNull()
  })

  it('READ-26: an order whose NP side is unknown stays so, and closing it asks for a cancel at NP', () => {
    given(adopted({ in: 'screening_preparing' }))
      .when(requested)
      .then('screening_waiting')
      .having({ npTransaction: { state: 'unknown', id: null } })
      .when(cancelled)
      .thenClosed('cancelled')
      .opening('cancel_in_np_console')
    given(adopted({ in: 'needs_attention' }))
      .when(paymentChanged())
      .thenClosed('payment_method_changed')
      .opening('cancel_in_np_console')
  })

  it.each<readonly [string, Record<string, unknown>]>([
    ['snapshot.orderNumber', { orderNumber: '' }],
    ['snapshot.at', { at: '2026-02-30T00:00:00Z' }],
    ['snapshot.paymentStatus', { paymentStatus: '審査OK' }],
    ['snapshot.deliveryStatus', { deliveryStatus: undefined }],
    ['snapshot.receiptStatus', { receiptStatus: 'paid' }],
    ['snapshot.shipment', { shipment: { carrier: 'dhl', slipNumber: '1' } }],
    ['snapshot.shipment', { shipment: { carrier: 'yamato', slipNumber: '1'.repeat(21) } }],
    ['snapshot.shipment', { shipment: { carrier: 'yamato', slipNumber: '----' } }],
    ['snapshot.invoicePrintedAt', { invoicePrintedAt: 'yesterday' }],
    ['snapshot.npTransactionId', { npTransactionId: '' }],
    ['snapshot.problemCodes', { problemCodes: 'RE009' }],
    ['snapshot.problemCodes', { problemCodes: [9] }],
    ['snapshot.everApproved', { everApproved: 'yes' }],
  ])('READ-24: %s is malformed in %j', (detail, part) => {
    const snapshot = { ...aSnapshot({ in: 'screening_approved' }), ...part } as OrderSnapshot
    expect(adoptOrder(snapshot, LINKED_SHOP)).toMatchObject({
      ok: false,
      val: { code: 'malformed', rule: 'READ-24', violations: [{ detail }], next: [{ step: 'fix_input' }] },
    })
  })

  it('READ-24: null stands for absent in every optional field', () => {
    const unknown = {
      shipment: null,
      invoicePrintedAt: null,
      npTransactionId: null,
      problemCodes: null,
      everApproved: null,
    }
    for (const status of ALL_STATUSES) {
      expect(adopted({ in: status, ...unknown })).toStrictEqual(adopted({ in: status }))
    }
  })

  it('READ-24: never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (snapshot) => {
        expect(adoptOrder(snapshot as OrderSnapshot, LINKED_SHOP)).toMatchObject({
          ok: false,
          val: { rule: 'READ-24' },
        })
      }),
      { seed: 20260401, numRuns: 500 },
    )
  })
})
