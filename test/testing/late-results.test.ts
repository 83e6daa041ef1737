import { describe, expect, it } from 'vitest'
import { TRANSPORT_CASES } from '../../src/testing/index.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import { pending } from './kit-failures.js'
import { type Mutant, polled, screening, spoilt } from './spoilt-transport.js'

const ALL = ['cancel', 'pollPayments', 'reregister'] as const

/** The cases that ask what NP decided in the end. */
const RESULTS = ['approved', 'held-codes', 'rejected-codes', 'new-code', 'wait-among-others']

/** A transport whose NP has no result at once, and none for the first so many polls. */
function late(waits: number): { readonly mutant: Mutant; readonly polls: () => number } {
  let polls = 0
  const asked = (answer: ScreeningAnswer) => {
    polls += 1
    return polls > waits ? answer : pending(answer)
  }
  return {
    mutant: (sound, np) => ({ ...screening(pending)(sound, np), ...polled(asked)(sound, np) }),
    polls: () => polls,
  }
}

describe('FLOW-03: the transport kit takes a result that NP has only later', () => {
  it.each(RESULTS)('%s: polls until there is one', async (id) => {
    for (const [waits, polls] of [
      [0, 1],
      [4, 5],
    ] as const) {
      const slow = late(waits)
      await TRANSPORT_CASES.find((each) => each.id === id)?.run(spoilt(slow.mutant, true), ALL)
      // One more where a case asks for two orders, once the first has its result.
      expect(slow.polls()).toBe(id === 'wait-among-others' ? polls + 1 : polls)
    }
  })

  it.each(RESULTS)('%s: gives up after five polls, and says what it waited for', async (id) => {
    const slow = late(5)
    const run = TRANSPORT_CASES.find((each) => each.id === id)?.run(spoilt(slow.mutant, true), ALL)
    await expect(run).rejects.toThrow(/^The answer for KIT-0001 is "settled"\. Instead: .*"pending"/)
    expect(slow.polls()).toBe(5)
  })
})
