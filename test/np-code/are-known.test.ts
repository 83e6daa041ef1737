import { describe, expect, it } from 'vitest'
import { areKnown } from '../../src/np-code/are-known.js'
import { REGISTRATION_CODES } from '../../src/np-code/registration-codes.js'

describe('codes that NP refuses a registration by', () => {
  it.each<readonly [string, readonly string[], boolean]>([
    ['one that is known is', ['E0100048'], true],
    ['several that are known are', ['E0100048', 'E0100049'], true],
    ['none say nothing', [], false],
    ['one that isn’t known may say that NP has the order already', ['E0199999'], false],
    ['so it may beside one that is known', ['E0100048', 'E0199999'], false],
    ['the code of a hold is none of them', ['RE009'], false],
    ['nor is the name of what every object has', ['constructor'], false],
  ])('READ-20: %s', (_, codes, known) => {
    expect(areKnown(codes, REGISTRATION_CODES)).toBe(known)
  })
})
