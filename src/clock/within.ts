import type { CallSignal } from './call-signal.js'
import type { Clock } from './clock.js'

declare const AbortController: new () => { readonly signal: CallSignal; abort(reason: unknown): void }

/** For how long something is waited for. */
export interface Patience {
  readonly clock: Clock
  /** In milliseconds. */
  readonly timeoutMs: number
  /** Nobody waits any longer once it is aborted. */
  readonly signal: CallSignal | undefined
}

/** That nobody waits any longer: nothing that a promise of the user's can come to. */
export const GIVEN_UP = Symbol('given up')

/**
 * What something comes to, or that it was given up, when it took too long or the signal was aborted first: what doesn't
 * heed its own signal isn't waited for. When it is done, no timer or listener is left.
 */
export async function within<T>(
  { clock, timeoutMs, signal }: Patience,
  begin: (signal: CallSignal) => Promise<T>,
): Promise<T | typeof GIVEN_UP> {
  const controller = new AbortController()
  // A reason of one's own: the platform would make an error with a stack, for each answer that came in time.
  const stop = () => controller.abort('nobody waits')
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  try {
    const givenUp = (): typeof GIVEN_UP => GIVEN_UP
    // A clock of the caller's own may reject when it is aborted, as the platform's promised timers do.
    const tooLate = clock.wait(timeoutMs, controller.signal).then(givenUp, givenUp)
    return await Promise.race([begin(controller.signal), tooLate])
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}
