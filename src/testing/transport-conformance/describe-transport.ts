import type { Awaitable } from '../awaitable.js'
import type { TransportCapability } from './transport-capability.js'
import { TRANSPORT_CASES } from './transport-cases.js'
import type { TransportUnderTest } from './transport-under-test.js'
import type { TransportWorldExtra } from './transport-world-extra.js'

/**
 * What {@link describeTransport} is given.
 *
 * @category Testing
 */
export interface TransportConformance {
  /** `describe` of the test runner: vitest, jest, mocha, node:test. */
  readonly describe: (title: string, body: () => void) => unknown
  /** `it` of the test runner. What is skipped is shown by its `skip`; where it has none, that is left out. */
  readonly it: ((title: string, run: () => Promise<void>) => unknown) & {
    /** As `it`, for a test that isn't run. */
    readonly skip?: ((title: string, run: () => Promise<void>) => unknown) | undefined
  }
  /** What stands above the cases; "NpTransport" unless told otherwise. */
  readonly title?: string | undefined
  /**
   * The optional calls that the transport has. Each case is run either way: without a call, it asks what is left of it.
   */
  readonly capabilities: readonly TransportCapability[]
  /**
   * What the world has beyond what each has to; nothing unless told otherwise. A case that needs more is skipped, and
   * its title says for want of what.
   */
  readonly worldHas?: readonly TransportWorldExtra[] | undefined
  /** Makes a transport and an NP of its own, for each case anew. */
  readonly setUp: () => Awaitable<TransportUnderTest>
}

/**
 * Tests that a transport keeps the promises of the port, case by case. It brings its own assertions and no timer: a
 * call that never answers is left to the test runner's time-out. `describe` and `it` are those of your runner.
 *
 * @param conformance - your runner's `describe` and `it`, the optional calls, and how a transport is set up
 *
 * @example
 * ```ts
 * describeTransport({
 *   describe,
 *   it,
 *   capabilities: ['cancel', 'pollPayments', 'reregister'],
 *   worldHas: ['refuses', 'gatewayFails', 'paymentIs', 'addresses'],
 *   setUp: () => createMemoryTransport(),
 * })
 * ```
 *
 * @category Testing
 */
export function describeTransport(conformance: TransportConformance): void {
  const { describe, it, title, capabilities, worldHas = [], setUp } = conformance
  describe(title ?? 'NpTransport', () => {
    for (const each of TRANSPORT_CASES) {
      if (each.needs !== undefined && !worldHas.includes(each.needs)) {
        it.skip?.(`${each.title} (skipped: the world has no "${each.needs}")`, async () => {})
        continue
      }
      it(each.title, async () => {
        const tested = await setUp()
        try {
          await each.run(tested, capabilities)
        } finally {
          await tested.tearDown?.()
        }
      })
    }
  })
}
