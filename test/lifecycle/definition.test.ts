import { describe, expect, it } from 'vitest'
import { definition } from '../../src/index.js'

describe('the definition', () => {
  it.each([
    ['screening_preparing', 'STAT-01'],
    ['screening_waiting', 'STAT-02'],
    ['screening_in_progress', 'STAT-03'],
    ['screening_on_hold', 'STAT-04'],
    ['screening_rejected', 'STAT-05'],
    ['screening_approved', 'STAT-06'],
    ['shipment_report_preparing', 'STAT-07'],
    ['shipment_report_in_progress', 'STAT-08'],
    ['shipment_report_completed', 'STAT-09'],
    ['needs_attention', 'STAT-10'],
    ['closed', 'READ-07'],
  ] as const)('gives %s its meaning by %s', (state, rule) => {
    expect(definition.states[state].meta.rules).toEqual([rule])
  })

  it('starts in 審査待ち(準備中) (STAT-01)', () => {
    expect(definition.initial).toBe('screening_preparing')
  })

  it('is plain data: JSON and back is the same', () => {
    expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(definition)
  })
})
