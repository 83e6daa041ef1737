import { describe, expect, it } from 'vitest'
import { isWaitedFor } from '../../src/np-code/is-waited-for.js'
import { npCodeRemedy } from '../../src/np-code/np-code-remedy.js'
import { NP_CODES } from '../../src/np-code/np-codes.js'

describe('SHIP-05: what is wrong with a report is corrected in the shipment', () => {
  it.each(['E0100105', 'E0100109', 'E0100110'] as const)('%s', (code) => {
    expect(npCodeRemedy(code, NP_CODES[code])).toBe('correct_shipment')
  })

  it.each(['E0100136', 'E0100068', 'RE009'] as const)('CORR-03: %s is of the order, which is edited', (code) => {
    expect(npCodeRemedy(code, NP_CODES[code])).toBe('edit_field')
  })
})

describe('STAT-04: what is waited for is said apart from the facts of all codes, and as they say it', () => {
  it.each(Object.entries(NP_CODES))('%s', (code, facts) => {
    expect(isWaitedFor(code)).toBe(npCodeRemedy(code, facts) === 'wait')
  })

  it.each(['RE999', 're029', 'constructor', ''])('none that isn’t known: %j', (code) => {
    expect(isWaitedFor(code)).toBe(false)
  })
})
