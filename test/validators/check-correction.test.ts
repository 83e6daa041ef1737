import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCorrection, type EditField, type Order, warnCorrection } from '../../src/index.js'
import { EVENTS } from '../arbitraries/events.js'
import { anyOrder, orderIn } from '../arbitraries/orders.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder } from '../support/an-order.js'
import { as, demand, refusesAlone, SEED, warnsAsDecided } from './laws.js'

const ON_HOLD = anOrder({ in: 'screening_on_hold' })

const found = (order: Order, ...fields: readonly EditField[]) =>
  checkCorrection(order, fields).map(({ rule, code, effect }) => `${rule} ${code} ${effect}`)

const orders = fc.oneof(
  { weight: 2, arbitrary: anyOrder },
  { weight: 1, arbitrary: orderIn('needs_attention') },
  { weight: 1, arbitrary: orderIn('screening_on_hold') },
)
const cases = orders.chain((order) => EVENTS['order.edited'](order).map((event) => ({ order, event })))

describe('checkCorrection', () => {
  it('CORR-01: finds nothing against an edit in 要確認', () => {
    expect(found(anOrder({ in: 'needs_attention' }), 'items', 'email')).toStrictEqual([])
  })

  it('READ-13: finds nothing against an edit of the e-mail alone where an order can be corrected', () => {
    for (const status of ['needs_attention', 'screening_on_hold', 'screening_approved'] as const) {
      expect(found(anOrder({ in: status }), 'email')).toStrictEqual([])
    }
  })

  it.each<readonly [string, Order, readonly EditField[], string]>([
    ['CORR-01', anOrder({ in: 'screening_waiting' }), ['items'], 'CORR-01 correction_status refuse'],
    ['CORR-01: the e-mail', anOrder({ in: 'screening_rejected' }), ['email'], 'CORR-01 correction_status refuse'],
    ['CORR-02', ON_HOLD, ['destination'], 'CORR-02 correction_not_opened refuse'],
    ['READ-02', anOrder({ in: 'screening_approved' }), ['amount'], 'READ-02 correction_not_opened refuse'],
    ['SHIP-05', anUnsupportedShipment(), ['shipping'], 'SHIP-05 correction_after_shipping refuse'],
    ['FLOW-06', anOrder({ in: 'shipment_report_completed' }), ['buyer'], 'FLOW-06 status_final refuse'],
    ['READ-03', aSuspectOrder({ in: 'needs_attention' }), ['items'], 'READ-03 sync_suspect refuse'],
    ['READ-07', aCancelledOrder(), ['email'], 'READ-07 order_closed refuse'],
    ['READ-24', ON_HOLD, [], 'READ-24 malformed refuse'],
    ['READ-24', ON_HOLD, ['colour' as EditField], 'READ-24 malformed refuse'],
  ])('%s', (_, order, fields, expected) => {
    expect(found(order, ...fields)[0]).toBe(expected)
  })

  it('refuses exactly when decide does, for the same reasons, and never only routes', () => {
    demand(
      refusesAlone,
      cases.map(({ order, event }) => ({ order, event, violations: checkCorrection(order, event.fields) })),
    )
  })

  it('READ-24: never throws, and calls malformed what is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkCorrection(as(value), ['items'])).toMatchObject([{ rule: 'READ-24', code: 'malformed' }])
        expect(checkCorrection(ON_HOLD, as(value))).toMatchObject([{ rule: 'READ-24', code: 'malformed' }])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('warnCorrection', () => {
  it('READ-13: says that no re-screening is documented for the e-mail alone', () => {
    expect(warnCorrection(ON_HOLD, ['email'])).toStrictEqual([
      { rule: 'READ-13', code: 'email_not_rescreened', effect: 'warn', detail: null },
    ])
  })

  it('READ-13: has nothing to say of another edit, or of one that would be refused', () => {
    expect(warnCorrection(anOrder({ in: 'needs_attention' }), ['email', 'items'])).toStrictEqual([])
    expect(warnCorrection(anOrder({ in: 'screening_waiting' }), ['email'])).toStrictEqual([])
    expect(warnCorrection(aCancelledOrder(), ['email'])).toStrictEqual([])
  })

  it('warns of what the decision will warn of', () => {
    demand(
      warnsAsDecided,
      cases.map(({ order, event }) => ({ order, event, violations: warnCorrection(order, event.fields) })),
    )
  })

  it('READ-24: never throws, and has nothing to say of what is malformed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(warnCorrection(as(value), ['email'])).toStrictEqual([])
        expect(warnCorrection(ON_HOLD, as(value))).toStrictEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
