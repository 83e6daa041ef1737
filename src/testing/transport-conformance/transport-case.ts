import type { TransportCapability } from './transport-capability.js'
import type { TransportUnderTest } from './transport-under-test.js'
import type { TransportWorldExtra } from './transport-world-extra.js'

/**
 * One promise of the port, as a test.
 *
 * @category Testing
 */
export interface TransportCase {
  /** Stable and short: `matches-by-number`. */
  readonly id: string
  /** What is promised, with the rule behind it where there is one. */
  readonly title: string
  /** What the world has to have beyond what each has: without it the case fails, so leave it out. Mostly nothing. */
  readonly needs?: TransportWorldExtra | undefined
  /** Fails with an `Error` that says what was promised and what came instead. */
  run(tested: TransportUnderTest, capabilities: readonly TransportCapability[]): Promise<void>
}
