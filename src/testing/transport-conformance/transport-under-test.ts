import type { NpTransport } from '../../transport/np-transport.js'
import type { Awaitable } from '../awaitable.js'
import type { TransportWorld } from './transport-world.js'

/**
 * A transport with the NP that it talks to, fresh for one case.
 *
 * @category Testing
 */
export interface TransportUnderTest {
  /** The transport. */
  readonly transport: NpTransport
  /** The NP behind it, which knows no order yet. */
  readonly np: TransportWorld
  /** The time at NP: ISO 8601 instant. Dates in the cases lie a few days before it. */
  readonly now: string
  /**
   * Credentials and the like, at least one, none of them empty, in each form in which they are sent. They must turn up
   * nowhere, and neither a failed case nor what `tearDown` throws repeats them in these forms: what can't be looked
   * through is withheld too. Let them be made up all the same.
   */
  readonly secrets: readonly string[]
  /** Closes what was opened for the case. */
  readonly tearDown?: (() => Awaitable<void>) | undefined
}
