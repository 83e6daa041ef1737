import { describe, expect, it } from 'vitest'
import { isSameSlip } from '../../src/parsing/is-same-slip.js'

describe('two slip numbers', () => {
  it.each([
    ['1234-5678-9012', '123456789012'],
    ['123456789012', '1234-5678-9012'],
    ['1234-5678-9012', '12345678-9012'],
    ['123456789012', '123456789012'],
  ])('SHIP-01: %s and %s are the same', (one, other) => {
    expect(isSameSlip(one, other)).toBe(true)
  })

  it.each([
    ['1234-5678-9012', '1234-5678-9013'],
    ['123456789012', '12345678901'],
  ])('SHIP-01: %s and %s are not', (one, other) => {
    expect(isSameSlip(one, other)).toBe(false)
  })
})
