import { describe, expect, it } from 'vitest'
import { CARRIERS } from '../../src/index.js'
import { missesCheckDigit } from '../../src/parsing/misses-check-digit.js'
import { isCarrier } from '../../src/vocabulary/is-carrier.js'

/** 12,345,678,901 is 3 more than a multiple of 7. */
const RIGHT = '123456789013'
const WRONG = '123456789012'
const TESTED = ['yamato', 'sagawa', 'yu_pack']

describe('READ-19: the check digit of a slip number', () => {
  it.each(Object.keys(CARRIERS).filter(isCarrier))(
    'is tested of クロネコヤマト, 佐川急便 and ゆうパック alone: %s',
    (carrier) => {
      expect(missesCheckDigit(carrier, WRONG)).toBe(TESTED.includes(carrier))
      expect(missesCheckDigit(carrier, RIGHT)).toBe(false)
    },
  )

  it('is the eleven digits before it modulo 7, wherever the hyphens are', () => {
    for (const slip of ['1234-5678-9013', '-12345678901-3-']) expect(missesCheckDigit('yamato', slip)).toBe(false)
    for (const slip of ['1234-5678-9012', '-12345678901-2-']) expect(missesCheckDigit('yamato', slip)).toBe(true)
    expect(missesCheckDigit('yamato', '123456789019')).toBe(true)
    expect(missesCheckDigit('yamato', '000000000000')).toBe(false)
  })

  it.each(['1', '12345678901', '1234567890121', 'A23456789012', '12345678901A'])(
    'is tested at 12 digits only: not of %s',
    (slip) => {
      expect(missesCheckDigit('sagawa', slip)).toBe(false)
    },
  )

  it('is tested of no carrier that isn’t known', () => {
    expect(missesCheckDigit(null, WRONG)).toBe(false)
  })
})
