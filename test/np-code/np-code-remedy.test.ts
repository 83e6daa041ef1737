import { describe, expect, it } from 'vitest'
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
