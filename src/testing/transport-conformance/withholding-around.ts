import type { Awaitable } from '../awaitable.js'
import type { TransportUnderTest } from './transport-under-test.js'
import { withheld } from './withheld.js'

/** How a transport is set up for a case, and torn down after it. */
interface Around {
  readonly setUp: () => Promise<TransportUnderTest>
  readonly tearDown: (tested: TransportUnderTest) => Promise<void>
}

/**
 * What is done around each case, whose failure repeats no credentials either. `setUp` itself says which they are: what
 * it throws is held against those that it gave last.
 */
export function withholdingAround(setUp: () => Awaitable<TransportUnderTest>): Around {
  let known: readonly string[] = []
  return {
    async setUp() {
      try {
        const tested = await setUp()
        known = tested.secrets
        return tested
      } catch (thrown) {
        throw withheld(thrown, known, '`setUp` makes a transport.')
      }
    },
    async tearDown(tested) {
      try {
        await tested.tearDown?.()
      } catch (thrown) {
        throw withheld(thrown, tested.secrets, '`tearDown` closes what was opened.')
      }
    },
  }
}
