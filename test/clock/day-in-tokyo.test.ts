import { describe, expect, it } from 'vitest'
import { dayInTokyo } from '../../src/clock/day-in-tokyo.js'

describe('the calendar day in Asia/Tokyo', () => {
  it.each([
    ['2026-03-31T14:59:59.999Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
    ['2026-04-01T00:00:00+09:00', '2026-04-01'],
    ['2026-03-31T23:30:00-05:00', '2026-04-01'],
    ['2026-07-31T15:00:00Z', '2026-08-01'],
  ])('of %s is %s', (instant, day) => {
    expect(dayInTokyo(instant)).toBe(day)
  })

  it('so many days before goes back over the end of a month', () => {
    expect(dayInTokyo('2026-04-01T00:00:00+09:00', 1)).toBe('2026-03-31')
    expect(dayInTokyo('2028-03-01T15:00:00Z', 3)).toBe('2028-02-28')
  })
})
