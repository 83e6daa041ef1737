import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShipment, checkSlipNumber, parseSlipNumber } from '../../src/index.js'
import { slipText } from '../arbitraries/deliveries.js'
import { SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { as, SEED } from './laws.js'

const found = (text: string | null | undefined) =>
  checkSlipNumber(text).map(({ rule, code, effect, detail }) => [rule, code, effect, detail])

describe('checkSlipNumber', () => {
  it.each([SLIP, '1234-5678-9012', 'A1', '１２３４', ' 1234 '])('READ-19: finds nothing against %j', (text) => {
    expect(found(text)).toStrictEqual([])
  })

  it('SHIP-02: what is left out is missing', () => {
    expect(checkSlipNumber()).toStrictEqual(checkSlipNumber(null))
  })

  it.each([null, undefined, '', ' ', '----', 'ーー'])('SHIP-02: %j is missing, which routes', (text) => {
    expect(found(text)).toStrictEqual([['SHIP-02', 'slip_missing', 'route', null]])
  })

  it.each([
    ['1234,5678', 'slip_list'],
    ['キャンセル', 'slip_word'],
    ['1234_5', 'slip_characters'],
    ['1'.repeat(21), 'slip_too_long'],
  ])('READ-19: %s is malformed (%s), which refuses', (text, detail) => {
    expect(found(text)).toStrictEqual([['READ-19', 'slip_malformed', 'refuse', detail]])
  })

  it('READ-19: finds nothing exactly where parseSlipNumber reads one', () => {
    fc.assert(
      fc.property(slipText, (text) => {
        expect(checkSlipNumber(text).length === 0).toBe(parseSlipNumber(text).ok)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('READ-19: finds what checkShipment finds of the same slip', () => {
    const order = anOrder({ in: 'screening_approved' })
    fc.assert(
      fc.property(slipText, (slipNumber) => {
        const delivery = { channel: 'order_detail', carrier: '西濃運輸', slipNumber } as const
        expect(checkSlipNumber(slipNumber)).toStrictEqual(checkShipment(order, delivery))
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('READ-24: never throws, and calls malformed what is no text', () => {
    const noText = fc.anything().filter((value) => typeof value !== 'string' && value !== null && value !== undefined)
    fc.assert(
      fc.property(noText, (value) => {
        expect(checkSlipNumber(as(value))).toStrictEqual([
          { rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: 'slipNumber' },
        ])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
