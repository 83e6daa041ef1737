import { describe, expect, it } from 'vitest'
import { NP_CALLS, type NpCall } from '../../src/simulator/call/np-call.js'
import { aDay, type Step } from './a-day.js'

const CALLS = Object.keys(NP_CALLS) as NpCall[]

/** A day of its own arithmetic: every call, acts of NP's operator, and time that passes. */
const STEPS: readonly Step[] = Array.from({ length: 240 }, (_, at): Step => {
  const [on, chosen] = [(at * 7919) % 1009, (at * 104_729) % 997]
  if (at % 6 === 5) return { does: 'pass', minutes: 7 }
  if (at % 23 === 22) return { does: at % 2 === 0 ? 'edit' : 'operator_cancel', on, with: chosen }
  if (at % 29 === 28) return { does: at % 2 === 0 ? 'pay' : 'obstruct', on, with: chosen }
  const call = at < 40 || at % 3 === 0 ? 'register' : CALLS[at % CALLS.length]
  return { does: call ?? 'register', on, with: chosen }
})

const journalOf = async (seed: number) => (await aDay(STEPS, { seed, faultRate: 0.3 })).np.journalText()

describe('the journal of a seed', () => {
  // Where a change of it is meant: npx vitest run test/simulator/determinism.test.ts --update, and read the diff.
  it.each([1, 2])('%i is the committed one, byte for byte', async (seed) => {
    await expect(await journalOf(seed)).toMatchFileSnapshot(`journal-of-seed-${seed}.jsonl`)
  })

  it('is the same again, and another seed’s is another', async () => {
    const [first, again, other] = [await journalOf(3), await journalOf(3), await journalOf(5)]
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('holds every sort of entry, so that it guards them all', async () => {
    const both = (await journalOf(1)) + (await journalOf(2))
    const entries = both
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const calls = new Set(entries.map(({ call }) => call))
    for (const call of [...CALLS, 'np_decided', 'np_expired', 'buyer_paid', 'operator_cancelled', 'operator_edited']) {
      expect(calls).toContain(call)
    }
    expect(new Set(entries.map(({ fault }) => fault)).size).toBeGreaterThan(12)
  })
})
