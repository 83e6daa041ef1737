import { describe, expect, it } from 'vitest'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { isCarrier } from '../../src/vocabulary/is-carrier.js'

describe('SHIP-03 a carrier', () => {
  it.each(Object.keys(CARRIERS))('is %s', (carrier) => {
    expect(isCarrier(carrier)).toBe(true)
  })

  it.each([['yamato'], new String('yamato'), { toString: () => 'yamato' }].map((value) => [typeof value, value]))(
    'READ-24 is no %s that only reads like one',
    (_, value) => {
      expect(isCarrier(value)).toBe(false)
    },
  )

  it.each(['', 'ヤマト', 'toString', '__proto__', 'constructor', null, undefined, 1])('READ-24 is not %j', (value) => {
    expect(isCarrier(value)).toBe(false)
  })
})
