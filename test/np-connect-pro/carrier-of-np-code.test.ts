import { describe, expect, it } from 'vitest'
import { carrierOfNpCode } from '../../src/np-connect-pro/index.js'
import { WITH_NP_CODE } from '../support/carrier-codes.js'

describe('SHIP-03: the carrier of a code in NP’s table', () => {
  it.each(WITH_NP_CODE)('that of %s is %s', (carrier, code) => {
    expect(carrierOfNpCode(code)).toBe(carrier)
  })

  it.each([['59020'], ['55555'], ['59050'], [''], ['null'], ['yamato'], ['002']])('%s is none of them', (code) => {
    expect(carrierOfNpCode(code)).toBeNull()
  })

  it('never throws, and takes no carrier without a code for that of nothing', () => {
    for (const nothing of [null, undefined, 59010, {}]) {
      // @ts-expect-error what only plain JavaScript can do
      expect(carrierOfNpCode(nothing)).toBeNull()
    }
  })
})
