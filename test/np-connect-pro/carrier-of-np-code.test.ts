import { describe, expect, it } from 'vitest'
import { carrierOfNpCode } from '../../src/np-connect-pro/index.js'

describe('SHIP-03: the carrier of a code in NP’s table', () => {
  it.each([
    ['59041', 'yu_pack'],
    ['59010', 'yamato'],
    ['50000', 'sagawa'],
    ['59030', 'seino'],
    ['59060', 'fukuyama'],
    ['59040', 'yu_pack_registered'],
    ['59042', 'next_morning_10'],
    ['59090', 'meitetsu'],
    ['59100', 'tonami'],
    ['59140', 'jp_logistics'],
    ['59150', 'ecohai'],
    ['59080', 'niigata'],
    ['59043', 'yu_packet'],
  ])('%s is %s', (code, carrier) => {
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
