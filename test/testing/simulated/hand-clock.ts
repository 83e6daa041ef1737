import type { CallSignal } from '../../../src/clock/call-signal.js'
import type { Clock } from '../../../src/clock/clock.js'

/** A clock by which nobody waits in vain: it stands still until it is told that everybody has waited long enough. */
export interface HandClock extends Clock {
  /** Ends every wait. */
  pass(): void
}

export function handClock(start: string): HandClock {
  const now = Date.parse(start)
  const waiting = new Set<() => void>()
  return {
    now: () => now,
    pass() {
      for (const done of waiting) done()
    },
    wait: (_, signal?: CallSignal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const done = () => {
          waiting.delete(done)
          signal?.removeEventListener('abort', done)
          resolve()
        }
        waiting.add(done)
        signal?.addEventListener('abort', done)
      }),
  }
}
