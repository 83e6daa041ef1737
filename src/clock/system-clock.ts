import type { Clock } from './clock.js'

declare const setTimeout: (run: () => void, milliseconds: number) => unknown
declare const clearTimeout: (timer: unknown) => void

/** The longest that a timer can run: one set for longer goes off at once. */
const LONGEST = 2 ** 31 - 1

/**
 * The machine's own clock.
 *
 * @category Clock
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      let timer: unknown
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
      const run = (left: number) => {
        timer = setTimeout(() => (left > LONGEST ? run(left - LONGEST) : done()), Math.min(left, LONGEST))
      }
      run(milliseconds)
      signal?.addEventListener('abort', done)
    }),
}
