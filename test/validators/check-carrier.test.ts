import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARRIERS, checkCarrier, checkShipment, parseCarrier } from '../../src/index.js'
import { carrierText } from '../arbitraries/deliveries.js'
import { SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { as, SEED } from './laws.js'

const found = (text: string | null | undefined) =>
  checkCarrier(text).map(({ rule, code, effect, detail }) => [rule, code, effect, detail])

describe('checkCarrier', () => {
  it('SHIP-03: finds nothing against the 14', () => {
    for (const { label, makeshopCode } of Object.values(CARRIERS)) {
      expect(found(label)).toStrictEqual([])
      expect(found(makeshopCode)).toStrictEqual([])
    }
  })

  it('SHIP-02: what is left out is missing', () => {
    expect(checkCarrier()).toStrictEqual(checkCarrier(null))
  })

  it.each<readonly [string | null | undefined, readonly string[]]>([
    [null, ['SHIP-02', 'carrier_missing']],
    [undefined, ['SHIP-02', 'carrier_missing']],
    ['', ['SHIP-02', 'carrier_missing']],
    ['　', ['SHIP-02', 'carrier_missing']],
    ['000', ['SHIP-02', 'carrier_missing']],
    ['クロネコDM便', ['SHIP-06', 'carrier_mail_service']],
    ['031', ['SHIP-06', 'carrier_mail_service']],
    ['日本郵便', ['SHIP-04', 'carrier_ambiguous']],
    ['第一貨物', ['SHIP-04', 'carrier_unsupported']],
    ['だれも知らない運送', ['SHIP-04', 'carrier_unsupported']],
  ])('finds that %j leads elsewhere by %j, and refuses nothing', (text, [rule, code]) => {
    expect(found(text)).toStrictEqual([[rule, code, 'route', null]])
  })

  it('SHIP-03: finds nothing exactly where parseCarrier reads a carrier', () => {
    fc.assert(
      fc.property(carrierText, (text) => {
        expect(checkCarrier(text).length === 0).toBe(parseCarrier(text).ok)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('SHIP-04: finds what checkShipment finds of the same carrier', () => {
    const order = anOrder({ in: 'screening_approved' })
    fc.assert(
      fc.property(carrierText, (carrier) => {
        const delivery = { channel: 'order_detail', carrier, slipNumber: SLIP } as const
        expect(checkCarrier(carrier)).toStrictEqual(checkShipment(order, delivery))
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('READ-24: never throws, and calls malformed what is no text', () => {
    const noText = fc.anything().filter((value) => typeof value !== 'string' && value !== null && value !== undefined)
    fc.assert(
      fc.property(noText, (value) => {
        expect(checkCarrier(as(value))).toStrictEqual([
          { rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: 'carrier' },
        ])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
