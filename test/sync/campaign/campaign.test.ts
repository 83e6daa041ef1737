import { describe, expect, it } from 'vitest'
import { FAULT_KINDS } from '../../../src/simulator/index.js'
import { campaign } from './campaign.js'
import { shown } from './shown.js'

describe.each([
  { seed: 1, mode: 'synchronous', aheadMinutes: 0 },
  { seed: 2, mode: 'asynchronous', aheadMinutes: 15 },
] as const)(
  'a small fault campaign, seed $seed, $mode, one clock $aheadMinutes minutes ahead',
  ({ seed, mode, aheadMinutes }) => {
    it('loses nothing, does nothing twice, approves nothing by itself, moves nothing back, keeps nothing to itself', async () => {
      const outcome = await campaign({ seed, orders: 400, rounds: 150, mode, aheadMinutes })
      console.log(shown(outcome))
      expect(
        Object.fromEntries(Object.entries(outcome.audit).map(([kind, found]) => [kind, [...found]])),
      ).toStrictEqual({
        lost: [],
        twice: [],
        approved: [],
        reported: [],
        backwards: [],
        unlisted: [],
      })
      expect([...outcome.faults.keys()].sort()).toStrictEqual([...FAULT_KINDS].sort())
      expect(outcome.registrations).toBeGreaterThan(290)
      expect(outcome.reports).toBeGreaterThan(100)
    })
  },
)
