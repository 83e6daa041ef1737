import { isInstant } from '../order/form/is-instant.js'
import { mistake } from '../shape/mistake.js'
import type { Clock } from './clock.js'
import { createDueQueue } from './due-queue.js'
import { isTime } from './is-time.js'

declare const setTimeout: (run: () => void, milliseconds: number) => unknown
declare const setImmediate: ((run: () => void) => unknown) | undefined

/**
 * Makes a clock that passes waiting times at once: it stands still while anything is going on, and as soon as nothing
 * is, it jumps to the next moment that somebody waits for. An hour of time-outs takes an instant, in the same order
 * each time. Only for what happens within one process: it doesn't wait for a socket.
 *
 * @param start - the time at first: ISO 8601 instant, or milliseconds since 1970
 * @throws TypeError if it is none, or not in the years 0 to 9999; `advance` too, if the clock would come to such a time
 *
 * @example
 * ```ts
 * const clock = createVirtualClock('2026-04-01T10:00:00+09:00')
 * await clock.wait(3_600_000) // at once
 * new Date(clock.now()).toISOString() // '2026-04-01T02:00:00.000Z'
 * ```
 *
 * @category Clock
 */
export function createVirtualClock(start: string | number): VirtualClock {
  let now = typeof start === 'number' ? start : isInstant(start) ? Date.parse(start) : Number.NaN
  if (!isTime(now)) mistake('The start of a virtual clock', 'an ISO 8601 instant, in the years 0 to 9999')
  let jumping = false
  const waiting = createDueQueue<() => void>()

  function jumpSoon(): void {
    if (jumping) return
    jumping = true
    afterAllElse(() => {
      jumping = false
      const next = waiting.nextAt()
      if (next === Number.POSITIVE_INFINITY) return
      now = Math.max(now, next)
      waiting.takeUntil(now)?.what()
      jumpSoon()
    })
  }

  return {
    now: () => now,
    advance(milliseconds) {
      const then = now + milliseconds
      if (!Number.isFinite(milliseconds) || !isTime(then)) {
        mistake('What a virtual clock is advanced by', 'a number of milliseconds, to the year 9999 at most')
      }
      now = then
    },
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const done = () => {
          takeOut()
          signal?.removeEventListener('abort', done)
          resolve()
        }
        const takeOut = waiting.put(now + Math.max(0, milliseconds || 0), done)
        signal?.addEventListener('abort', done)
        jumpSoon()
      }),
  }
}

/**
 * A {@link Clock} that its user moves.
 *
 * @category Clock
 */
export interface VirtualClock extends Clock {
  /** Lets time pass, in milliseconds, without anybody waiting for it. */
  advance(milliseconds: number): void
}

/** After everything that is ready to run now, and what that leads to. */
function afterAllElse(run: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(run)
  else setTimeout(run, 0)
}
