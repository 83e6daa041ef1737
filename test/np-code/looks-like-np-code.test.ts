import { describe, expect, it } from 'vitest'
import { looksLikeNpCode } from '../../src/np-code/looks-like-np-code.js'
import { NP_CODES } from '../../src/np-code/np-codes.js'

describe('looksLikeNpCode', () => {
  it('LINK-08: every code that is known looks like one', () => {
    expect(Object.keys(NP_CODES).length).toBeGreaterThan(100)
    expect(Object.keys(NP_CODES).filter((code) => !looksLikeNpCode(code))).toStrictEqual([])
  })

  // Their lists may grow.
  it.each(['E0199999', 'EPRO0999', 'NG500', 'RE099', '7', '２０', ' E0199999 '])(
    'READ-26: so does %j, which isn’t',
    (text) => {
      expect(looksLikeNpCode(text)).toBe(true)
    },
  )

  it.each(['FedEx', 'SBS24', 'FE1', '24時間便', '佐川2', '3PL', 'RE', 'EPRO', 'NGK', 'E-1', '自社配送', ''])(
    'READ-06: %j may be the name of a carrier',
    (text) => {
      expect(looksLikeNpCode(text)).toBe(false)
    },
  )
})
