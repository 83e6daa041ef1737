import type { Awaitable } from '../awaitable.js'
import { runCases } from '../run-cases.js'
import type { TestRunner } from '../test-runner.js'
import type { TransportCapability } from './transport-capability.js'
import { TRANSPORT_CASES } from './transport-cases.js'
import type { TransportUnderTest } from './transport-under-test.js'
import type { TransportWorldExtra } from './transport-world-extra.js'
import { withholdingAround } from './withholding-around.js'

/**
 * What {@link describeTransport} needs: your test runner, and your transport.
 *
 * @category Testing
 */
export interface TransportConformance extends TestRunner {
  /** The title above the cases; "NpTransport" unless told otherwise. */
  readonly title?: string | undefined
  /**
   * The optional calls that the transport has. Each case is run either way: if a call is missing, the case checks what
   * holds without it.
   */
  readonly capabilities: readonly TransportCapability[]
  /**
   * The optional members that your world has; none unless told otherwise. A case that needs another is skipped, and its
   * title says for want of what.
   */
  readonly worldHas?: readonly TransportWorldExtra[] | undefined
  /**
   * Makes a transport and an NP for one case, each time new ones. What it throws itself can be searched only for the
   * `secrets` that it gave for the case before.
   */
  readonly setUp: () => Awaitable<TransportUnderTest>
}

/**
 * Tests that a transport keeps the promises of the port, case by case. It brings its own assertions; `describe` and
 * `it` are those of your runner. It has no timer: a call that never answers is left to the runner's time-out.
 *
 * @param conformance - your runner's `describe` and `it`, the optional calls, and how a transport is set up
 *
 * @example
 * ```ts
 * describeTransport({
 *   describe,
 *   it,
 *   capabilities: ['cancel', 'pollPayments', 'reregister'],
 *   worldHas: ['refuses', 'gatewayFails', 'trickles'],
 *   setUp: () => createMemoryTransport(),
 * })
 * ```
 *
 * @category Testing
 */
export function describeTransport(conformance: TransportConformance): void {
  const { title, capabilities, worldHas = [], setUp } = conformance
  runCases(conformance, {
    title: title ?? 'NpTransport',
    cases: TRANSPORT_CASES,
    skipped: ({ needs }) => (needs === undefined || worldHas.includes(needs) ? null : `the world has no "${needs}"`),
    ...withholdingAround(setUp),
    run: (each, tested) => each.run(tested, capabilities),
  })
}
