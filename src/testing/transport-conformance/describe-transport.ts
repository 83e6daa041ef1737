import type { Awaitable } from '../awaitable.js'
import type { TransportCapability } from './transport-capability.js'
import { TRANSPORT_CASES } from './transport-cases.js'
import type { TransportUnderTest } from './transport-under-test.js'

/**
 * What {@link describeTransport} is given.
 *
 * @category Testing
 */
export interface TransportConformance {
  /** `describe` of the test runner: vitest, jest, mocha, node:test. */
  readonly describe: (title: string, body: () => void) => unknown
  /** `it` of the test runner. */
  readonly it: (title: string, run: () => Promise<void>) => unknown
  /** What stands above the cases; "NpTransport" unless told otherwise. */
  readonly title?: string | undefined
  /** The optional calls that the transport has. Each case is run either way: without a call, it asks what is left of it. */
  readonly capabilities: readonly TransportCapability[]
  /** Makes a transport and an NP of its own, for each case anew. */
  readonly setUp: () => Awaitable<TransportUnderTest>
}

/**
 * Tests that a transport keeps the promises of the port, case by case. It brings its own assertions and no timer: a call
 * that never answers is left to the test runner's time-out. `describe` and `it` are those of your runner.
 *
 * @param conformance - your runner's `describe` and `it`, the optional calls, and how a transport is set up
 *
 * @example
 * ```ts
 * describeTransport({
 *   describe,
 *   it,
 *   capabilities: ['cancel', 'pollPayments', 'reregister'],
 *   setUp: () => createMemoryTransport(),
 * })
 * ```
 *
 * @category Testing
 */
export function describeTransport(conformance: TransportConformance): void {
  const { describe, it, title, capabilities, setUp } = conformance
  describe(title ?? 'NpTransport', () => {
    for (const each of TRANSPORT_CASES) {
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
