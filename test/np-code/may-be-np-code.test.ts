import { describe, expect, it } from 'vitest'
import { mayBeNpCode } from '../../src/np-code/may-be-np-code.js'
import { NP_CODES } from '../../src/np-code/np-codes.js'

describe('mayBeNpCode', () => {
  it('LINK-08: every code that is known may be one', () => {
    expect(Object.keys(NP_CODES).filter((code) => !mayBeNpCode(code))).toStrictEqual([])
  })

  it.each(['KE012', 'W0100110', 'HO-1', 'SBS24', 'some_code'])('READ-26: so may %j, which nobody knows', (text) => {
    expect(mayBeNpCode(text)).toBe(true)
  })

  it.each(['FedEx', '自社配送', '佐川2', '２', ''])('READ-06: %j is none', (text) => {
    expect(mayBeNpCode(text)).toBe(false)
  })
})
