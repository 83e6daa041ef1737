import { describe, expect, it } from 'vitest'
import { isOfReport } from '../../src/status/is-of-report.js'
import { isWatched } from '../../src/status/watched-status.js'
import { ALL_STATUSES, allBut, labelled, REPORT_STATUSES } from '../support/statuses.js'

describe('a report', () => {
  it.each(labelled(...REPORT_STATUSES))('FLOW-05: is under way or done in %s', (_, status) => {
    expect(isOfReport(status)).toBe(true)
  })

  it.each(labelled(...allBut(...REPORT_STATUSES)))('FLOW-05: is neither in %s', (_, status) => {
    expect(isOfReport(status)).toBe(false)
  })
})

describe('the link or NP has the next word', () => {
  it('LINK-06, READ-15: in the five that the link leaves by itself, and in 審査保留', () => {
    expect(ALL_STATUSES.filter(isWatched)).toStrictEqual([
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'screening_on_hold',
      'shipment_report_preparing',
      'shipment_report_in_progress',
    ])
  })
})
