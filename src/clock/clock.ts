import type { CallSignal } from './call-signal.js'

/**
 * Where the time comes from. Nothing in this library reads the machine's own clock unless it is told to.
 *
 * @category Clock
 */
export interface Clock {
  /** The time, in milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
  /**
   * Waits so many milliseconds, or until the signal is aborted. It never rejects, and leaves no timer or listener
   * behind.
   */
  wait(milliseconds: number, signal?: CallSignal): Promise<void>
}
