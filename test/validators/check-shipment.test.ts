import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShipment, type Order, warnShipment } from '../../src/index.js'
import { deliveryCompleted } from '../arbitraries/deliveries.js'
import { anyOrder, orderIn } from '../arbitraries/orders.js'
import { at, SLIP } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { as, checksAsDecided, demand, SEED, warnsAsDecided } from './laws.js'

const APPROVED = anOrder({ in: 'screening_approved' })
const COMPLETE = { channel: 'order_detail', carrier: '佐川急便', slipNumber: SLIP } as const

const found = (order: Order, delivery: Parameters<typeof checkShipment>[1]) =>
  checkShipment(order, delivery).map(({ rule, code, effect }) => `${rule} ${code} ${effect}`)

const orders = fc.oneof({ weight: 3, arbitrary: orderIn('screening_approved') }, { weight: 1, arbitrary: anyOrder })
const cases = fc.tuple(orders, deliveryCompleted)

/** Slips of 12 digits on an order that can ship: six in seven miss the check digit. */
const twelveDigits = fc
  .tuple(
    orderIn('screening_approved'),
    deliveryCompleted,
    fc.integer({ min: 10 ** 11, max: 10 ** 12 - 1 }),
    fc.constantFrom('クロネコヤマト', '佐川急便', 'ゆうパック', '西濃運輸'),
  )
  .map(([order, event, slip, carrier]) => {
    const free: Order = { ...order, syncTrust: 'linked', deliveryStatus: 'not_shipped', service: 'np_atobarai' }
    return [free, { ...event, carrier, slipNumber: String(slip) }] as const
  })

describe('checkShipment', () => {
  it('SHIP-09: finds nothing against a complete, supported shipment in 審査OK', () => {
    expect(found(APPROVED, COMPLETE)).toStrictEqual([])
  })

  it.each<readonly [string, Order, Partial<Parameters<typeof checkShipment>[1]>, readonly string[]]>([
    ['SHIP-01', anOrder({ in: 'screening_in_progress' }), {}, ['SHIP-01 shipment_status refuse']],
    ['SHIP-02: no slip', APPROVED, { slipNumber: null }, ['SHIP-02 slip_missing route']],
    ['SHIP-02: no carrier', APPROVED, { carrier: '' }, ['SHIP-02 carrier_missing route']],
    ['SHIP-04: unsupported', APPROVED, { carrier: '第一貨物' }, ['SHIP-04 carrier_unsupported route']],
    ['SHIP-04: unknown', APPROVED, { carrier: 'はじめての運送' }, ['SHIP-04 carrier_unsupported route']],
    ['SHIP-04: ambiguous', APPROVED, { carrier: '日本郵便' }, ['SHIP-04 carrier_ambiguous route']],
    ['SHIP-06', APPROVED, { carrier: 'ネコポス' }, ['SHIP-06 carrier_mail_service route']],
    ['SHIP-07', APPROVED, { channel: 'sanchoku' }, ['SHIP-07 channel_sanchoku route']],
    ['READ-05', APPROVED, { channel: 'other' }, ['READ-05 channel_unknown route']],
    [
      'SHIP-08',
      aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }),
      {},
      ['SHIP-08 invoice_not_printed refuse'],
    ],
    [
      'READ-14',
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }),
      {},
      ['READ-14 already_shipped refuse'],
    ],
    ['READ-19', APPROVED, { slipNumber: 'キャンセル' }, ['READ-19 slip_malformed refuse']],
    [
      'READ-18: routing first',
      APPROVED,
      { channel: 'sanchoku', carrier: null, slipNumber: 'なし' },
      ['SHIP-07 channel_sanchoku route', 'SHIP-02 carrier_missing route', 'READ-19 slip_malformed route'],
    ],
    ['READ-07', aCancelledOrder(), {}, ['READ-07 order_closed refuse']],
  ])('%s', (_, order, delivery, expected) => {
    expect(found(order, { ...COMPLETE, ...delivery })).toStrictEqual(expected)
  })

  it('READ-03: refuses a suspect order first', () => {
    expect(found(aSuspectOrder({ in: 'screening_approved' }), COMPLETE)[0]).toBe('READ-03 sync_suspect refuse')
  })

  it('READ-19: says in the detail what is wrong with the slip', () => {
    const detail = (slipNumber: string) => checkShipment(APPROVED, { ...COMPLETE, slipNumber })[0]?.detail
    expect(detail('キャンセル')).toBe('slip_word')
    expect(detail('1234,5678')).toBe('slip_list')
    expect(detail('1'.repeat(21))).toBe('slip_too_long')
    expect(detail('1234_5')).toBe('slip_characters')
  })

  it('refuses exactly when decide does, and routes as it does', () => {
    demand(
      checksAsDecided,
      cases.map(([order, event]) => ({ order, event, violations: checkShipment(order, event) })),
    )
  })

  it('READ-24: never throws, and calls malformed what is', () => {
    const malformed = [{ rule: 'READ-24', code: 'malformed', effect: 'refuse' }]
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkShipment(as(value), COMPLETE)).toMatchObject(malformed)
        expect(checkShipment(APPROVED, as(value))).toMatchObject(malformed)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('warnShipment', () => {
  it('READ-19: warns of a missed check digit, and of nothing else', () => {
    expect(warnShipment(APPROVED, { ...COMPLETE, slipNumber: '123456789012' })).toStrictEqual([
      { rule: 'READ-19', code: 'slip_check_digit', effect: 'warn', detail: null },
    ])
    expect(warnShipment(APPROVED, COMPLETE)).toStrictEqual([])
    expect(warnShipment(APPROVED, { ...COMPLETE, slipNumber: null })).toStrictEqual([])
  })

  it('READ-16: says nothing of a shipment that would be refused', () => {
    const delivery = { ...COMPLETE, slipNumber: '123456789012' }
    expect(warnShipment(anOrder({ in: 'screening_in_progress' }), delivery)).toStrictEqual([])
  })

  it('warns of what the decision will warn of', () => {
    demand(
      warnsAsDecided,
      fc.oneof(cases, twelveDigits).map(([order, event]) => ({ order, event, violations: warnShipment(order, event) })),
    )
  })

  it('READ-24: never throws, and has nothing to say of what is malformed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(warnShipment(as(value), { ...COMPLETE, slipNumber: '123456789012' })).toStrictEqual([])
        expect(warnShipment(APPROVED, as(value))).toStrictEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('READ-23: needs no instant of its own', () => {
    expect(warnShipment(APPROVED, as({ ...COMPLETE, at }))).toStrictEqual([])
  })
})
