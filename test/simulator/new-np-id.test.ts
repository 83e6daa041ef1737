import { describe, expect, it } from 'vitest'
import { newNpId } from '../../src/simulator/transaction/new-np-id.js'
import { saying } from './saying.js'

describe('a new NP取引ID', () => {
  it('has 11 characters, however small or large its numbers are', () => {
    expect(newNpId(saying(0, 0), new Map())).toBe('SIM00000000')
    expect(newNpId(saying(2 ** 32 - 1, 35), new Map())).toBe('SIM1Z141Z3Z')
  })

  it('is none that is taken', () => {
    expect(newNpId(saying(1, 2, 1, 2, 3, 4), new Map([['SIM00000012', null]]))).toBe('SIM00000034')
  })
})
