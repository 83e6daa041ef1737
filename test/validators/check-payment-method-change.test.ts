import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPaymentMethodChange, type Order, PAYMENT_METHODS, warnPaymentMethodChange } from '../../src/index.js'
import { EVENTS } from '../arbitraries/events.js'
import { anyOrder, orderIn } from '../arbitraries/orders.js'
import { NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder } from '../support/an-order.js'
import { as, demand, refusesAlone, SEED, warnsAsDecided } from './laws.js'

const REJECTED = anOrder({ in: 'screening_rejected' })
const { bank_transfer, credit_card } = PAYMENT_METHODS

const found = (order: Order, to: Parameters<typeof checkPaymentMethodChange>[1] = bank_transfer) =>
  checkPaymentMethodChange(order, to).map(({ rule, code, effect }) => `${rule} ${code} ${effect}`)
const warned = (order: Order, to: Parameters<typeof checkPaymentMethodChange>[1] = bank_transfer) =>
  warnPaymentMethodChange(order, to).map(({ rule, code, effect }) => `${rule} ${code} ${effect}`)

const orders = fc.oneof(
  { weight: 1, arbitrary: anyOrder },
  { weight: 1, arbitrary: orderIn('needs_attention') },
  { weight: 1, arbitrary: orderIn('screening_rejected') },
)
const cases = orders.chain((order) => EVENTS['paymentMethod.changed'](order).map((event) => ({ order, event })))

describe('checkPaymentMethodChange', () => {
  it('PAY-01, PAY-02: finds nothing against an unlinked method in 要確認 and 審査NG', () => {
    expect(found(REJECTED)).toStrictEqual([])
    expect(found(anOrder({ in: 'needs_attention' }))).toStrictEqual([])
    expect(found(aSuspectOrder({ in: 'needs_attention' }))).toStrictEqual([])
  })

  it('PAY-01: refuses in another status', () => {
    expect(found(anOrder({ in: 'screening_approved' }))).toStrictEqual(['PAY-01 payment_change_status refuse'])
  })

  it('PAY-02: refuses a linked method, whatever the caller says of a known id', () => {
    expect(found(REJECTED, credit_card)).toStrictEqual(['PAY-02 payment_method_linked refuse'])
    expect(found(REJECTED, { ...credit_card, linked: false })).toStrictEqual(['PAY-02 payment_method_linked refuse'])
    expect(found(REJECTED, { ...bank_transfer, linked: true })).toStrictEqual([])
  })

  it('FLOW-06, READ-07: refuses in 出荷報告完了 and on a closed order', () => {
    expect(found(anOrder({ in: 'shipment_report_completed' }))).toStrictEqual(['FLOW-06 status_final refuse'])
    expect(found(aCancelledOrder())).toStrictEqual(['READ-07 order_closed refuse'])
  })

  it('refuses exactly when decide does, for the same reasons, and never only routes', () => {
    demand(
      refusesAlone,
      cases.map(({ order, event }) => ({ order, event, violations: checkPaymentMethodChange(order, event.to) })),
    )
  })

  it('READ-24: never throws, and calls malformed what is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkPaymentMethodChange(as(value), bank_transfer)).toMatchObject([{ rule: 'READ-24' }])
        expect(checkPaymentMethodChange(REJECTED, as(value))).toMatchObject([{ rule: 'READ-24' }])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('warnPaymentMethodChange', () => {
  const REOPENED = anOrder({
    in: 'needs_attention',
    receiptStatus: 'received',
    everApproved: true,
    npTransaction: { state: 'live', id: NP_ID },
  })

  it('PAY-05, PAY-06: says that NP is not told and that 入金完了 stays', () => {
    expect(warned(REOPENED)).toStrictEqual(['PAY-05 not_cancelled_at_np warn', 'PAY-06 receipt_stays_received warn'])
  })

  it('PAY-05, PAY-06: has nothing to say of an order that never was 審査OK', () => {
    expect(warned(REJECTED)).toStrictEqual([])
    expect(warned(anOrder({ in: 'needs_attention' }))).toStrictEqual([])
  })

  it('PAY-02: has nothing to say of a change that would be refused', () => {
    expect(warned(REOPENED, credit_card)).toStrictEqual([])
    expect(warned(anOrder({ in: 'screening_approved' }))).toStrictEqual([])
  })

  it('warns of what the decision will warn of', () => {
    demand(
      warnsAsDecided,
      cases.map(({ order, event }) => ({ order, event, violations: warnPaymentMethodChange(order, event.to) })),
    )
  })

  it('READ-24: never throws, and has nothing to say of what is malformed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(warnPaymentMethodChange(as(value), bank_transfer)).toStrictEqual([])
        expect(warnPaymentMethodChange(REOPENED, as(value))).toStrictEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
