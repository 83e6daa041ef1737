import type { Pace } from './pace.js'

/**
 * How long to wait before the next try: a value that doesn't change, and gives the one after it.
 */
export interface Backoff {
  /** How long to wait now, in milliseconds. */
  readonly delayMs: number
  /** The backoff after one more try. */
  next(): Backoff
}

/**
 * The backoff of a pace after so many tries. Pure; the delay never falls, never passes `mostMs`, and stays a number
 * however often it was tried.
 *
 * @param pace - how soon, and how much later each time
 * @param attempts - how many tries there were
 */
export function backoffOf(pace: Pace, attempts = 0): Backoff {
  const grown = pace.firstMs * pace.factor ** attempts
  return {
    // 0 × Infinity is no number: a first delay of 0 stays 0.
    delayMs: Math.min(pace.mostMs, Number.isNaN(grown) ? 0 : grown),
    next: () => backoffOf(pace, attempts + 1),
  }
}
