import type { TransportCapability } from './transport-capability.js'
import type { TransportUnderTest } from './transport-under-test.js'

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
  /** Fails with an `Error` that says what was promised and what came instead. */
  run(tested: TransportUnderTest, capabilities: readonly TransportCapability[]): Promise<void>
}
