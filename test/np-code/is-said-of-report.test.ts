import { describe, expect, it } from 'vitest'
import { faultsShipment } from '../../src/np-code/faults-shipment.js'
import { isSaidOfReport } from '../../src/np-code/is-said-of-report.js'
import { NP_CODES } from '../../src/np-code/np-codes.js'

/** Of carrier, slip number and invoice; that it is reported or paid; that the order isn't approved. */
const OF_REPORTS = [
  ...['E0100105', 'E0100106', 'E0100107', 'E0100108', 'E0100109', 'E0100110'],
  ...['E0100111', 'E0100121', 'E0100126', 'E0100143', 'EPRO0109'],
  ...['E0100115', 'E0100118', 'E0100120'],
]

describe('isSaidOfReport', () => {
  it('LINK-08: of all codes these are said of a report alone', () => {
    expect(Object.keys(NP_CODES).filter(isSaidOfReport).sort()).toStrictEqual([...OF_REPORTS].sort())
  })

  it.each(['', 'e0100110', 'E0100110 ', 'toString', '第一貨物'])('READ-26: %j is no code that is known', (text) => {
    expect(isSaidOfReport(text)).toBe(false)
  })
})

describe('faultsShipment', () => {
  it('LINK-08: of these it says nothing of how the order stands', () => {
    const ofState = ['E0100115', 'E0100118', 'E0100120']
    const refusals = OF_REPORTS.filter((code) => !ofState.includes(code))
    expect(Object.keys(NP_CODES).filter(faultsShipment).sort()).toStrictEqual(refusals.sort())
  })
})
