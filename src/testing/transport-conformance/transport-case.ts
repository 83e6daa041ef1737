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
  /** What is promised, with the rule behind it if there is one. */
  readonly title: string
  /**
   * The optional member of the world that the case needs: without it the case fails, so leave the case out. Mostly
   * nothing.
   */
  readonly needs?: TransportWorldExtra | undefined
  /**
   * Runs the case; fails with an `Error` that says what was promised and what came instead. If that repeats one of
   * `secrets`, or can't be looked through, it is withheld, and the message says so.
   */
  run(tested: TransportUnderTest, capabilities: readonly TransportCapability[]): Promise<void>
}
